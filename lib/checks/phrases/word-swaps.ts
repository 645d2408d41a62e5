/**
 * What paraphrasing software puts in the place of a word, one word a line: "breast: bosom chest". It swaps without regard to sense
 * ("bosom" for the breast of "breast cancer"), so the lists are of words that such software uses, not of good synonyms.
 */
export const WORD_SWAPS = `
abuse: misuse maltreatment mishandling mistreatment
academy: institute foundation school
accident: mishap mischance
accommodation: convenience lodging
account: record
action: activity
activity: action movement
addict: fiend junkie
addiction: compulsion habit dependence enslavement
advice: counsel guidance exhortation
affairs: undertakings issues matters illicit
age: period time
agency: organization office bureau
agent: specialist operator
aid: help assistance guide
air: atmosphere
alarm: caution alert
algorithm: calculation
animal: creature beast
anthem: hymn song
appeals: requests claims offers bids
armed: outfitted equipped furnished
arms: weapons weaponry
arrest: capture apprehension seizure
art: craftsmanship workmanship
artificial: counterfeit fake manmade simulated manufactured phony bogus engineered
assault: attack ambush
assistant: colleague partner collaborator
asylum: refuge haven shelter sanctuary
attack: assault onslaught ambush
attendant: specialist orderly chaperon
attorney: lawyer advocate
augmented: increased expanded enlarged
authority: expert power
balance: equilibrium harmony
balanced: adjusted reasonable
ballistic: rocket
ballot: voting
bank: financial
bankruptcy: insolvency liquidation
bargaining: haggling dealing
benefit: advantage profit
big: huge enormous colossal large gigantic immense massive
bill: charge
bin: receptacle container canister
bird: fowl
birth: conception
black: dark dim
blood: plasma
board: panel
boat: ship
body: physique
bomb: explosive
bone: skeletal
book: volume
border: boundary outskirt fringe frontier
brain: cerebrum mind
brand: make
breach: break rupture
break: rupture
breaking: splintering cracking
breast: bosom chest
budget: spending
burden: load weight
business: commercial trade
cabin: lodge cottage
cabinet: closet bureau cupboard
camera: cam
campaign: crusade
cancer: malignancy disease
candidate: applicant competitor contender
capital: money
carbon: charcoal soot
card: ticket
care: consideration
carrier: transporter bearer conveyor
case: situation instance
ceiling: roof
cell: telephone
center: focus middle
central: focal main middle
centre: focus middle
certificate: testament
chain: chains
champion: victor winner conqueror
champions: victors winners
change: alteration modification adjustment transformation shift
charge: accusation
chief: boss head main
child: kid youngster
chronic: constant ceaseless persistent incessant
city: metropolis
civil: common polite respectful courteous
class: category
clean: spotless perfect
climate: environment atmosphere environmental
clinical: medical scientific
clot: coagulation cluster
cloud: haze mist
coach: mentor trainer instructor
coalition: alliance
cold: chilly icy frigid
collar: neckline
collection: assortment gathering
collective: aggregate
collector: gatherer
colony: settlement state
commission: committee payment
common: normal ordinary regular
community: network
company: organization firm
computer: pc
computing: figuring registering processing calculating
conditioning: molding
conference: gathering meeting
confidence: certainty trust
consumer: buyer shopper purchaser customer
consumption: utilization usage
control: command
cost: expense price
costs: expenses charges
council: gathering committee assembly
counsel: guidance advice
court: courtroom
crash: accident collision
credit: acknowledgment praise
crew: group team gang
crime: wrongdoing offense misdeed
criminal: lawbreaker felonious illicit
crisis: emergency calamity
crop: harvest yield
crude: rough unrefined raw
cruise: voyage journey
current: flow
customer: client patron
cut: slice reduction
cyber: digital
damage: harm
dark: dim dull
data: information
deadline: cutoff
deal: arrangement bargain
dealer: vendor merchant seller
death: passing demise
debt: obligation
decision: choice
deep: profound
defect: imperfection flaw abandon
defence: protection safeguard guard
defense: protection safeguard guard resistance
deficit: shortfall shortage
degree: level
department: division branch
deprivation: hardship
deputy: representative
detector: indicator finder
developer: designer engineer
deviation: divergence
difference: distinction contrast
digestive: stomach
dioxide: monoxide
director: executive chief
disaster: calamity catastrophe debacle fiasco
disease: illness sickness ailment malady infection
disorder: issue turmoil confusion
distance: separation
distancing: removing separating
district: region area
doctor: physician specialist
dog: canine
domestic: homegrown household residential
donor: benefactor contributor giver
door: entryway
double: twofold
drinking: boozing
driver: motorist operator
driving: heading steering
drug: medication medicine narcotic
duty: obligation
earnings: income profit winnings
economic: monetary financial
editing: altering amending
education: schooling training instruction
effect: impact consequence
efficiency: productivity proficiency
election: vote
electoral: appointive constituent
electric: electrical
element: component
embargo: ban
emergency: crisis
emissions: discharges outflows
endangered: imperiled jeopardized threatened
energy: vitality
enforcement: authorization implementation requirement
engine: motor
engineer: specialist designer
engineering: designing
entrance: entry doorway
envoy: emissary delegate
equal: equivalent
equality: uniformity fairness balance
error: mistake blunder
estate: bequest property
ethnic: racial
european: continental
evasion: avoidance dodging
evidence: proof
exam: test
examination: assessment
exchange: trade swapping
executive: official
exercise: workout
exit: leave
expectancy: hope anticipation
extinction: annihilation elimination
extra: additional
extraction: mining withdrawal
face: visage countenance
facial: face
failure: disappointment breakdown collapse
fairy: pixie elf
fake: phony counterfeit bogus
family: household
far: distant
farm: ranch homestead
farmer: rancher cultivator
fast: quick speedy
fault: blame
feature: highlight component
federal: government
fee: charge expense
field: ground
figure: number
film: movie
final: last
financial: monetary
fine: penalty
fire: blaze
firm: organization
first: initial
fiscal: monetary
fishing: angling
flash: streak blaze glimmer
flight: trip
flood: surge
flow: stream
focus: center
food: nourishment sustenance
football: soccer
force: power
forces: powers
forecast: conjecture estimate figure
foreign: outside unfamiliar overseas
forensic: legal criminological
forest: woodland timberland backwoods woods
fossil: relic
fraud: extortion misrepresentation deception
free: liberated complimentary gratis
freedom: opportunity liberty
fresh: new
front: forward
fuel: petroleum energy
full: complete
fund: store support
fusion: combination blend
fuzzy: fluffy blurry
gambling: betting wagering
game: diversion recreation
games: recreations diversions amusements
gap: hole
gas: vapor
gender: sex
gene: quality
general: broad common overall
genetic: hereditary
global: worldwide universal
goal: objective
gold: golden
government: administration
grade: mark degree
grand: fabulous amazing terrific
grass: turf
greenhouse: glasshouse nursery conservatory
grid: lattice matrix
gross: net
ground: earth
group: bunch gathering
growth: development expansion
guard: watchman
guilty: blameworthy liable
gun: firearm weapon
half: semi
hand: portable
hard: difficult tough
harvest: reap
hate: detest disdain
head: top
health: wellbeing wellness
healthy: sound solid
heart: coronary cardiovascular
heat: warmth warm
hedge: support fence
herd: crowd group
high: elevated tall
higher: advanced
history: past
holiday: occasion vacation
home: house
hostile: threatening unfriendly antagonistic
hotel: inn lodging
hours: times
house: home
housing: lodging
human: mortal
hunger: craving starvation
ice: frost
identity: character personality
illegal: unlawful illicit
illness: sickness disease ailment
image: picture
immigration: migration movement
immune: insusceptible invulnerable resistant safe resistance
immunity: resistance invulnerability insusceptibility
income: pay salary earnings
infant: newborn baby
infectious: irresistible contagious
inflation: swelling expansion
injury: damage wound
inquiry: request enquiry
insider: inside
insulin: hormone
insurance: protection
intellectual: scholarly licensed mental
intelligence: consciousness insight brainpower cleverness knowledge awareness
intensive: concentrated escalated serious
interest: intrigue curiosity
interface: connection
interior: inside inner
investigation: examination
investment: speculation venture
job: occupation work
joint: combined
judicial: legal
junk: garbage trash
jury: panel
justice: equity fairness
juvenile: adolescent
key: vital crucial
kick: boot
kidney: renal
knife: blade
labor: work
labour: work
lamp: light
landlord: proprietor
language: tongue
laundering: washing
lava: magma
law: regulation
lawyer: attorney advocate
leader: pioneer chief
leading: driving
league: association alliance
learning: learn
leave: depart
left: remaining
legal: lawful legitimate
level: degree
liberties: freedoms
library: archive
life: existence
light: illumination
limit: restriction
line: queue
linear: straight direct
list: rundown roster
liver: hepatic
living: residing
loan: credit advance
local: neighborhood nearby
logic: rationale
loss: misfortune
losses: misfortunes
low: minimal
luggage: baggage gear
lung: pulmonary
luxury: extravagance
machine: apparatus device
magnetic: attractive
maker: creator producer
margin: edge
market: marketplace showcase
marrow: pith
mass: bulk
match: coordinate
material: substance
maternal: motherly
maternity: motherhood parenthood
matter: substance
mean: average
media: entertainment
medical: restorative therapeutic clinical
meeting: gathering
member: part
memory: recollection
mental: psychological intellectual
method: technique strategy
middle: center mid
military: martial army
minimum: least base
mining: digging excavating
minister: pastor clergyman priest
minority: few
missile: rocket projectile
mobile: portable versatile
model: show
money: cash currency
mortality: death
mother: mom
murder: homicide killing
music: tunes
mutual: common shared
national: public countrywide
natural: regular characteristic
nervous: apprehensive anxious sensory
net: web
network: organization system web
neural: brain nervous neuronal
news: information
night: evening
nuclear: atomic
nursing: suckling breastfeeding
officer: official
oil: grease
old: aged
open: unlocked
opening: launch
operating: working
opinion: assessment feeling
opposition: resistance restriction
organised: coordinated
organized: coordinated
outer: external
overdose: excess
owner: proprietor
oxygen: o2
ozone: o3
page: leaf
pain: torment agony
panel: board
panic: frenzy alarm
parking: stopping
particle: molecule atom
partner: accomplice
party: gathering
pass: permit
passenger: traveler rider voyager
patent: license
patient: tolerant sufferer
pattern: design
pay: compensation
peace: harmony tranquility quiet
peer: companion friend
penalty: punishment
pension: annuity retirement
personal: individual private
phone: telephone
photographer: cameraman
physical: bodily actual
pipe: tube
plant: factory works
plate: dish
player: competitor participant
playing: toying
plea: supplication
point: direct
points: focuses
poisoning: harming
police: cops
policy: strategy arrangement
political: governmental
poll: survey
polling: surveying
pollution: contamination defilement
position: post
power: force
practice: rehearse
practitioner: specialist professional
premier: chief top
president: leader
presidential: official
press: squeeze
pressure: strain tension weight force
previous: past prior
price: cost value
primary: essential
prime: excellent choice head premier
prison: jail
private: personal
prize: award price
problem: issue
process: cycle procedure
processing: handling preparing
product: item
production: creation
profit: benefit gain
program: programme
project: venture
property: belongings
protection: assurance insurance security
public: open
punishment: discipline
purchasing: buying
quality: caliber
quantum: amount
quarter: fourth
race: competition
radio: wireless
rain: precipitation
random: irregular arbitrary
rate: pace
rating: score
raw: crude
reaction: response
reactor: pile
real: genuine
reality: actuality
recognition: acknowledgment acknowledgement affirmation
record: account
recovery: recuperation
red: crimson scarlet
referee: arbitrator arbiter
refugee: evacuee outcast exile
regression: relapse
relations: relationship
relief: alleviation
remote: distant
renewable: inexhaustible sustainable
report: account
rescue: salvage
research: exploration
residents: occupants inhabitants
resistance: opposition obstruction
resort: retreat hotel
resources: assets
respiratory: breathing
response: reaction
results: outcomes
retail: selling
return: comeback
review: survey
right: correct
rights: privileges liberties
robber: looter
role: part job
room: chamber
rule: govern
rush: surge
safe: protected secure
safety: wellbeing security
sales: deals
sample: test
sanctions: authorizations approvals
scene: spot
school: academy
science: knowledge
scientific: logical
screen: display
sea: ocean
search: hunt quest inquiry
season: period
secondary: optional auxiliary
secret: clandestine mystery
secretary: clerk
sector: area segment division
security: safety protection surety
selection: determination choice
sensor: detector
sentence: verdict
serious: genuine grave
service: administration
services: administrations
set: collection
sexual: carnal
share: portion offer
sharing: dividing partaking
sheet: page
shell: husk
shift: change
shock: stun jolt
shootout: gunfight
shopping: buying purchasing
short: brief
shuttle: transport
sick: ill
side: aspect
signal: flag sign
single: solitary
skin: dermal
sleep: slumber rest
small: little tiny
social: societal
society: culture
software: programming
solar: sun sunlight
solitary: lonely
source: origin
space: room
spare: extra
special: exceptional unique
species: breed
speech: discourse
speed: velocity swiftness
spending: expenditure
spinal: vertebral
sports: games athletics
square: rectangular
standard: norm
star: celebrity
state: condition
statement: articulation proclamation
station: stop post depot
statistical: measurable factual
steering: directing
stem: stalk trunk
stock: supply
stolen: taken
store: shop
storm: tempest
street: road
strike: hit
stroke: apoplexy
student: pupil understudy
study: examination
supplement: addition
supply: stockpile inventory
support: backing help
supreme: preeminent incomparable
surge: flood
surgeon: specialist
surveillance: observation reconnaissance
suspended: hung
swarm: crowd
system: framework arrangement
table: board
tag: label
tax: charge duty levy
team: group crew
tectonic: structural
telephone: phone
temperature: heat
term: expression
test: trial
text: content
theatre: playhouse
theft: robbery burglary
therapy: treatment
threat: menace danger
ticket: pass
time: moment
tipping: tilting
title: heading
toll: cost
tourist: sightseer vacationer
town: municipality
trade: exchange commerce
traffic: movement
trafficking: dealing
trail: path
train: prepare
training: preparing
transfer: move
transfusion: bonding
transplant: relocate
transport: transportation
travel: journey
treatment: therapy
treaty: settlement pact
tree: shrub
trial: preliminary trail
troops: soldiers
tropical: equatorial
tumor: growth
tumour: growth
turning: spinning
turnout: attendance
unemployment: joblessness
union: association
united: joined unified
update: refresh
upper: higher
user: client
vacuum: void
value: worth
vapor: steam
vehicle: automobile conveyance
venture: adventure
vessel: ship
vested: personal
veto: rejection
vicious: endless horrible
video: clip
violence: brutality viciousness
virtual: practical
virus: infection
visitor: guest
voice: speech
volcanic: fiery
voter: elector citizen
wage: pay
waiting: pausing holding
wall: divider
war: conflict battle
warming: heating
warning: caution
warrant: permit
waste: squander
watch: observe
watchdog: guardian
water: aqua
wave: ripple
way: method
weapon: arm armament
weather: climate
web: internet
weight: mass
welfare: wellbeing
white: pale
wind: breeze
window: pane
wing: arm
winner: victor champ
winning: triumphant
wishful: unrealistic
witness: observer spectator
worker: laborer labourer
world: globe
yield: harvest
youth: childhood
zone: area
`;
