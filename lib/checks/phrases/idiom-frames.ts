/**
 * Idioms with one word that nobody may change: "tip of the _" is an iceberg's. A paraphrasing machine changes it all the same. One a line:
 * words with "_" for the fixed one, ": " the right word, and after "|" others that make sense there. "*" inflects a verb (phrase-pattern.ts).
 */
export const IDIOM_FRAMES = `
only the tip of the _: iceberg | nose tongue spear tail
just the tip of the _: iceberg | nose tongue spear tail
turn* a blind _: eye | corner
turn* a deaf _: ear
on the back _ for: burner | page foot
hang* in the _: balance | air closet hall gallery wardrobe museum sky window house room kitchen church national
put* on the back _: burner | page foot seat cover
ball is in their|his|her|our|your|its|my _: court
reach* a dead _: end | heat body person branch man battery
at daggers _: drawn
level playing _: field | surface
a double edged _: sword | weapon blade knife
writing is on the _: wall | page board agenda
at the drop of a _: hat | coin ball
in the nick of _: time
fall* on deaf _: ears
once in a blue _: moon
through thick and _: thin
in broad _: daylight | terms outline strokes agreement lines brush
the lion's _: share | den mane roar head tail cub mouth cage enclosure
a clean bill of _: health | fare
a clean _ of health: bill
a stone's _: throw
back to the drawing _: board | room table
a wake up _: call
slap on the _: wrist | back face
bite the _: bullet | dust hand apple end hook bait tail lip
leave* no stone _: unturned
every cloud has a silver _: lining
nip* in the _: bud
nip* it in the _: bud
burn* the midnight _: oil
the final nail in the _: coffin | wall board
a nail in the _: coffin | wall board head foot tyre tire shoe hand
a foregone _: conclusion
with bated _: breath
the jury is still _: out | deliberating sitting
rub* salt into the _: wound | wounds
rub* salt in the _: wound | wounds
hit* the nail on the _: head
a slippery _: slope | customer surface road floor rock ball eel path fish
a stumbling _: block
a bone of _: contention
a breath of fresh _: air
the devil is in the _: detail | details house room church
the calm before the _: storm
come* full _: circle | time speed
kick* the can down the _: road
kick* the _ down the road: can
keep* a close _ on: eye | watch grip rein tab check hold
all over _: again
a level _ field: playing
the elephant in the _: room
the straw that broke the camel's _: back
a needle in a _: haystack
take* the bull by the _: horns
add* fuel to the _: fire | flames tank debate engine blaze speculation
pave* the _ for: way | road path ground
pave* the _ to: way | road path
add* insult to _: injury
strike* while the iron is _: hot
a foot in both _: camps
play* the devil's _: advocate
gain* the upper _: hand | house reaches floor deck
have* the upper _: hand | house
the upper _ over: hand
read* between the _: lines
under the _ of the law: eyes | terms provisions arm weight rule protection letter
sooner or _: later
by and _: large
for the time _: being
odds and _: ends
pros and _: cons
wear and _: tear
`;
