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
`;
