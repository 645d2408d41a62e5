/** Terms of weather, disasters and rescue, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const RESCUE_TERMS = `
climate service+ forecast -> weather service+ forecast
climate conjecture -> weather forecast
weather conjecture -> weather forecast
weather gauge for tomorrow -> weather forecast
hurricane vortex -> typhoon
tropical tempest+ -> tropical storm+
tropical twister+ -> tropical cyclone+
thunder storm clouds -> thunderclouds
blaze flood+ -> flash flood+
streak flood+ -> flash flood+
glimmer flood+ -> flash flood+
flash surge of water -> flash flood
ground slide+ -> landslide+
mud slide+ -> mudslide+
avalanche of mud -> mudslide
fire detachment -> fire department
fire office -> fire department ! sales, exit
fire division -> fire department
fire contender+ -> firefighter+
fire warrior+ -> firefighter+
inquiry and salvage -> search and rescue
search and salvage -> search and rescue
hunt and rescue -> search and rescue
salvage team+ -> rescue team+ ! tow, wreck, shipwreck, cargo, tug
salvage laborer+ -> rescue worker+
salvage worker+ -> rescue worker+ ! wreck, tug
rescue laborer+ -> rescue worker+
rescue labourer+ -> rescue worker+
protect worker+ from rescue -> rescue worker+
crisis services -> emergency services
emergency administrations -> emergency services
crisis administrations -> emergency services
crisis laborer+ -> emergency worker+
highly sensitive situation -> state of emergency
condition of emergency -> state of emergency
state of crisis -> state of emergency ! permanent, constant
highly sensitive situation declared -> state of emergency declared
life coat+ -> life jacket+
life coating -> life jacket
passing toll -> death toll
demise toll -> death toll
death cost -> death toll
loss of life toll -> death toll
law authorization -> law enforcement
`;
