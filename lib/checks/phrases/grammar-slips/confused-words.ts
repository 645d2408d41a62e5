/** “could of”, “it’s feet”, “breech of trust”: a word for another that sounds or looks like it, and words that were joined or lost their apostrophe. Notation: ../phrase-pattern.ts. */
export const CONFUSED_WORDS = `
could of been -> could have been
should of been -> should have been
would of been -> would have been
must of been -> must have been
could of -> could have ! course
should of -> should have ! course
would of -> would have ! course
might of been -> might have been
alot of -> a lot of
alot -> a lot
alots of -> lots of
aswell -> as well
aswell as -> as well as
infact -> in fact
incase -> in case
eventhough -> even though
atleast -> at least
inspite of -> in spite of
infront of -> in front of
upto -> up to
thats -> that's
whats -> what's
dont -> don't
doesnt -> doesn't
didnt -> didn't
wasnt -> wasn't
isnt -> isn't
arent -> aren't
werent -> weren't
cant -> can't ! insincere, hypocrisy
couldnt -> couldn't
wouldnt -> wouldn't
shouldnt -> shouldn't
hasnt -> hasn't
havent -> haven't
wont -> won't ! his, her, their, its, my, our, is, was, as
its a -> it's a
its been -> it's been
it's own -> its own
it's owner+ -> its owner+
it's feet -> its feet
it's members -> its members
it's leader+ -> its leader+
it's army -> its army
it's government -> its government
it's first -> its first ! time, since
it's president -> its president
it's citizens -> its citizens
it's customers -> its customers
it's headquarters -> its headquarters
it's price+ -> its price+
it's population -> its population
it's economy -> its economy
it's borders -> its borders
it's employees -> its employees
it's shares -> its shares
it's staff -> its staff
it's future -> its future
it's way -> its way ! too, more
their is -> there is
their are -> there are
their was -> there was
their were -> there were
there own -> their own
there homes -> their homes
there lives -> their lives
there families -> their families
they're own -> their own
your welcome -> you're welcome ! to
who's members -> whose members
to late to -> too late to
to many to -> too many to
loose* the war -> lose* the war
loose* the election -> lose* the election
loose the -> lose the ! let, cut, set, on, came, break, turned
may loose -> may lose
will loose -> will lose
could loose -> could lose
to loose -> to lose
might loose -> might lose
moral was low -> morale was low
moral is low -> morale is low
low moral -> low morale
boost* moral -> boost* morale
boost* the moral -> boost* morale
data breech -> data breach
security breech -> security breach
in breech of -> in breach of ! birth, baby
breech of -> breach of ! gun, rifle
bare the cost -> bear the cost
bare the brunt -> bear the brunt
bare in mind -> bear in mind
here to fore -> heretofore
peak of interest in -> peak in interest in
sneak peak -> sneak peek
peaked interest -> piqued interest
wreck havoc -> wreak havoc
wrecked havoc -> wreaked havoc
reek havoc -> wreak havoc
tow the line -> toe the line
towing the line -> toeing the line
free reign -> free rein
rein of terror -> reign of terror
under the reigns of -> under the reign of
reigned in -> reined in ! king, queen, emperor, monarch
reign in spending -> rein in spending
defuse* the news -> diffuse* the news
diffuse* tension+ -> defuse* tension+
diffuse* the tension+ -> defuse* the tension+
diffuse* the situation -> defuse* the situation
diffuse* the crisis -> defuse* the crisis
diffuse* the bomb -> defuse* the bomb
eminent danger -> imminent danger
eminent threat -> imminent threat
pier reviewed -> peer-reviewed
pier pressure -> peer pressure
censor* the minister -> censure* the minister
council for the defence -> counsel for the defence
council for the defense -> counsel for the defense
legal council -> legal counsel ! member, members, medical
principle reason -> principal reason
principle cause -> principal cause
principle of the school -> principal of the school
in principal -> in principle
as a matter of principal -> as a matter of principle
personal carrier -> personal career
affect on -> effect on
affects on the -> effects on the
negative affect -> negative effect
positive affect -> positive effect ! psychology, mood
have an affect -> have an effect
has an affect -> has an effect
had an affect -> had an effect
take affect -> take effect
side affect+ -> side effect+
come into affect -> come into effect
will effect the -> will affect the ! change, changes, transfer, reform
adversely effect -> adversely affect
adversely effected -> adversely affected
badly effected -> badly affected
worst effected -> worst affected
most effected -> most affected
areas effected by -> areas affected by
effected by the -> affected by the ! change, changes, transfer
the hole country -> the whole country
the hole world -> the whole world
week economy -> weak economy
weak end -> weekend
weather or not -> whether or not
whether forecast -> weather forecast
brake the law -> break the law
braking the law -> breaking the law
steal plant -> steel plant
steal industry -> steel industry
oil whale -> oil well
piece deal -> peace deal
piece talks -> peace talks
peace of legislation -> piece of legislation
peace of evidence -> piece of evidence
court marshal -> court martial
field marshall -> field marshal
site seeing -> sightseeing
for all intensive purposes -> for all intents and purposes
one in the same -> one and the same
case and point -> case in point
deep seeded -> deep-seated ! tennis, seed
mute point -> moot point
hunger pains -> hunger pangs
statue of limitations -> statute of limitations
first come first serve -> first come, first served
a long ways -> a long way
anyways -> anyway
quite place -> quiet place
quiet a few -> quite a few
quiet a lot -> quite a lot
to sale -> to sell ! go, goes, went, gone, up, put, prior, come, came, brought, close, from, ready, available, due, related, subject
for sell -> for sale
orders to sale -> orders to sell
ordered to sale -> ordered to sell
told to us that -> told us that
told to us -> told us ! as, was, were, story, been, stories
told to reporters -> told reporters ! was, were, story, been
tell* to reporters -> tell* reporters
told to the reporters -> told reporters
in an emergence -> in an emergency
social medias -> social media
the medias -> the media
`;
