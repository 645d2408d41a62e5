/** Terms of energy, climate, space and research, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const NATURAL_TERMS = `
electric automobile industry -> electric-car industry
electrical vehicle+ -> electric vehicle+
sun oriented -> solar
sunlight based -> solar
sun powered charger+ -> solar panel+
sun boards -> solar panels
breeze power -> wind power
wind energy ranch+ -> wind farm+
breeze farm+ -> wind farm+
wind ranch+ -> wind farm+
sustainable power source+ -> renewable energy source+
environmentally friendly power energy -> renewable energy
inexhaustible energy -> renewable energy
sustainable energy source+ of power -> renewable energy source+
petroleum derivative+ -> fossil fuel+
non renewable energy source+ -> fossil fuel+
fossil energizes -> fossil fuels
ozone depleting substance+ emissions -> greenhouse-gas emissions
ozone harming substance+ -> greenhouse gas+
glasshouse gas+ -> greenhouse gas+
nursery gas+ -> greenhouse gas+
green house gas+ -> greenhouse gas+
carbon impression -> carbon footprint
carbon discharges -> carbon emissions
carbon outflow+ -> carbon emission+
fossil fuel byproducts -> carbon emissions
worldwide temperature alteration -> global warming
an unnatural weather change -> global warming
a dangerous atmospheric devation -> global warming
an earth wide temperature boost -> global warming
a worldwide temperature boost -> global warming
worldwide warming -> global warming
global heating of the earth -> global warming
environmental change+ -> climate change ! gene, genes, habitat, cell, cells, adapt
climate alteration -> climate change
environment change summit -> climate summit
climatic change summit -> climate summit
ocean level rise -> sea-level rise
ocean level -> sea level
atomic combination -> nuclear fusion
nuclear combination -> nuclear fusion
atomic splitting -> nuclear fission
atomic power station+ -> nuclear power station+
atomic plant+ -> nuclear plant+
atomic power plant+ -> nuclear power plant+
thermal energy station -> nuclear plant
dark opening+ -> black hole+
black opening+ -> black hole+ ! cave, tunnel
dim matter -> dark matter
dull matter -> dark matter
dim energy -> dark energy
planetary group -> solar system
space transport+ -> space shuttle+ ! company
space explorer+ -> astronaut+
room station -> space station
space walker -> astronaut
global space station -> International Space Station
worldwide space station -> International Space Station
space telescopic -> space telescope
twofold blind -> double-blind
fake treatment group -> placebo group
benchmark group -> control group ! price
friend assessed -> peer-reviewed
peer inspected -> peer-reviewed
companion reviewed -> peer-reviewed
peer surveyed -> peer-reviewed
sun based board+ -> solar panel+
sun based energy -> solar energy
sun board+ -> solar panel+
sunlight based board+ -> solar panel+
atomic force plant+ -> nuclear power plant+
nuclear force plant+ -> nuclear power plant+
force plant+ -> power plant+
force matrix -> power grid
force cut+ -> power cut+
force blackout+ -> power outage+
life of marine -> marine life
sea parks -> marine reserves
elevated ocean+ -> high seas
deep sea digging -> deep-sea mining
overcatching -> overfishing
warming up of planet -> global warming
warming of the globe -> global warming
environment target+ -> climate target+
environment aim+ -> climate target+
climate aims -> climate targets
fossil powers -> fossil fuels
icy mass+ -> glacier+
icy masses -> glaciers
ice masses -> glaciers
water pinnacle+ -> water tower+
magma stream+ -> lava flow+
spring of gushing lava -> volcano
gushing lava -> lava
volcanic debris -> volcanic ash
structural plate+ -> tectonic plate+
southern pole -> south pole
northern pole -> north pole
everlasting dark -> permanently shadowed
bewildering hole -> crater
moon ground -> lunar surface
lunar ground -> lunar surface
lunar dirt -> lunar soil
sky and space business -> aerospace industry
space apparatus -> spacecraft ! test
space traveler+ -> astronaut+
space transport -> space shuttle ! cargo
dispatch cushion -> launch pad
bush fires out of hand -> wildfires
out of control fire+ -> wildfire+
rapidly spreading fire+ -> wildfire+
dry season conditions -> drought conditions
backwoods fire+ -> forest fire+
woods fire+ -> forest fire+
gene richness -> genetic resources
imperiled creature+ -> endangered animal+
`;
