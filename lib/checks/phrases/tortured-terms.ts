/**
 * Terms of the trades that a machine has paraphrased word by word: the term is fixed, so the paraphrase is wrong wherever
 * it stands. Notation: phrase-pattern.ts. Collected from the habits of spinning software (synonyms for each part of a
 * compound), field by field; not from any one article.
 */
export const TORTURED_TERMS = `
load sharing -> burden-sharing ! grid, electric, electrical, server, servers, network, traffic, axle, generators, power, bearing
burden partaking -> burden-sharing
weight sharing -> burden-sharing ! bearing, neural, layers
truce arrangement+ -> ceasefire agreement+
harmony talks -> peace talks
harmony deal+ -> peace deal+
harmony treaty -> peace treaty
harmony arrangement+ -> peace agreement+
tranquility talks -> peace talks
quiet talks of peace -> peace talks
atomic weapon+ of mass -> nuclear weapon+ of mass
nuclear arms stuff -> nuclear arsenal
atomic arms stockpile -> nuclear arsenal
high degree talks -> high-level talks
high grade talks -> high-level talks
high level discussions round -> round of high-level talks
outside minister+ -> foreign minister+
unfamiliar minister+ -> foreign minister+
overseas minister+ -> foreign minister+
unfamiliar policy -> foreign policy
head minister+ -> prime minister+
money minister+ -> finance minister+
fund minister+ -> finance minister+
guard minister+ -> defense minister+
protection minister+ -> defense minister+ ! consumer, consumers, environment, environmental, child, civil
resistance minister+ -> defense minister+
wellbeing minister+ -> health minister+
wellness minister+ -> health minister+
inside minister+ -> interior minister+
inner minister+ -> interior minister+
joined countries -> United Nations
united countries -> United Nations
joined nations -> United Nations
assembled nations -> United Nations
joined states -> United States
european association -> European Union ! football, medical, urology
european joining -> European Union
joined kingdom -> United Kingdom
unified kingdom -> United Kingdom
world wellbeing organization -> World Health Organization
world wellness organization -> World Health Organization
world exchange organization -> World Trade Organization
global money fund -> International Monetary Fund
worldwide monetary fund -> International Monetary Fund
general gathering of the united nations -> General Assembly of the United Nations
place of representatives -> House of Representatives
house of delegates from -> House of Representatives from
place of commons -> House of Commons
place of lords -> House of Lords
preeminent court -> Supreme Court
incomparable court -> Supreme Court
highest court of game -> Court of Arbitration for Sport
court of arbitration for game -> Court of Arbitration for Sport
global court of equity -> International Court of Justice
worldwide criminal court -> International Criminal Court
political race+ -> election+
official race -> presidential race ! timing
official political decision -> presidential election
decision party -> ruling party
deciding party -> ruling party
administering party -> ruling party
restriction party -> opposition party
resistance party -> opposition party
surveying station+ -> polling station+
casting a ballot rights -> voting rights
voting form+ -> ballot+
tally station+ -> polling station+
appointed official+ -> appointee+
law based system -> democratic system
popularity based -> democratic ! ranking, ranked, score, recommendation, recommendations
majority rule government -> democracy
vote based system+ -> democracy
human privileges -> human rights
human liberties office -> human rights office
common freedoms -> civil rights
social liberties movement -> civil rights movement
common society -> civil society
common war -> civil war
common liberties -> civil liberties
thoughtful war -> civil war
polite war -> civil war
virus war -> Cold War
chilly war -> Cold War
world conflict ii -> World War II
universal war -> world war
evacuee camp+ -> refugee camp+
displaced person camp -> refugee camp
outcast camp+ -> refugee camp+
refuge searcher+ -> asylum seeker+
haven searcher+ -> asylum seeker+
shelter seeker+ -> asylum seeker+
fringe control+ -> border control+
outskirt crossing+ -> border crossing+
boundary crossing point -> border crossing
mass annihilation weapon+ -> weapon+ of mass destruction
philanthropic guide -> humanitarian aid
philanthropic aid -> humanitarian aid
compassionate guide -> humanitarian aid
humanitarian help supplies -> humanitarian aid
helpful guide convoys -> aid convoys
monetary authorizations -> economic sanctions
financial approvals -> economic sanctions
economic assents -> economic sanctions
money related approvals -> financial sanctions
exchange war+ -> trade war+
commerce war -> trade war
exchange shortage -> trade deficit
exchange deficit -> trade deficit
trade shortfall -> trade deficit
spending shortage -> budget deficit
spending plan deficit -> budget deficit
budget shortage -> budget deficit
financial plan for the year -> budget for the year
gross homegrown product -> gross domestic product
gross local product -> gross domestic product
gross household item -> gross domestic product
net homegrown product -> net domestic product
national bank rate of interest -> central bank's interest rate
focal bank+ -> central bank+
middle bank+ -> central bank+
central financial institution -> central bank
government reserve chair -> Federal Reserve chair
national reserve chair -> Federal Reserve chair
loan cost+ -> interest rate+
financing cost+ -> interest rate+
interest charge+ decision -> interest-rate decision
premium rate+ -> interest rate+ ! insurance, insurer, insurers, policy, policies, telephone, calls
credit cost hike+ -> interest-rate rise+
swelling rate -> inflation rate
expansion rate of prices -> inflation rate
expense rate+ -> tax rate+
duty cut+ for the rich -> tax cut+ for the rich
assessment cut+ -> tax cut+
assessment reform -> tax reform
expense form+ -> tax return+ ! claim
government form+ of tax -> tax return+
public obligation -> public debt
national obligation -> national debt
sovereign obligation -> sovereign debt
family obligation levels -> household debt
obligation emergency -> debt crisis
obligation roof -> debt ceiling
debt roof -> debt ceiling
money related market+ -> financial market+
monetary market+ -> financial market+
monetary emergency -> financial crisis
monetary crisis of 2008 -> financial crisis of 2008
money related crisis -> financial crisis
financial emergency of 2008 -> financial crisis of 2008
cash related -> financial
money related -> financial
securities exchange+ -> stock market+ ! commission, toronto, tel, act
financial exchange+ -> stock market+
offer cost+ -> share price+
offer price+ fell -> share price+ fell
speculation bank+ -> investment bank+
venture bank+ -> investment bank+
private value firm+ -> private-equity firm+
private value fund+ -> private-equity fund+
mutual funding -> hedge funds ! hospital
support stock+ investments fund -> hedge fund
danger capital -> venture capital
adventure capital -> venture capital
joblessness rate+ -> unemployment rate+
lack of work rate -> unemployment rate
work market+ -> labor market+
employment market place -> labor market
lowest pay permitted by law -> minimum wage
least wage -> minimum wage
the lowest pay -> the minimum wage ! who, group, groups, bracket
average cost for basic items -> cost of living
cost of existence -> cost of living
typical cost for basic items -> cost of living
value list of consumers -> consumer price index
buyer cost list -> consumer price index
shopper value record -> consumer price index
purchaser costs -> consumer prices
buyer costs -> consumer prices ! closing, house, property
customer costs -> consumer prices ! acquisition, per
store network+ -> supply chain+ ! stores, shops, supermarket, data
stockpile chain+ -> supply chain+
stock chain+ -> supply chain+
inventory network -> supply chain
supply network problems -> supply-chain problems
unrefined petroleum -> crude oil
rough oil -> crude oil
raw petroleum -> crude oil ! products
flammable gas -> natural gas ! leak, explosion, explode, exploded
gaseous petrol -> natural gas
petroleum gas pipeline -> gas pipeline
energy producing price+ -> energy price+
energy creating price+ -> energy price+
power producing price+ -> power price+
oil producing price+ -> oil price+
fuel producing price+ -> fuel price+
home credit+ -> mortgage+ ! loan, loans
lodging market -> housing market
lodging emergency -> housing crisis
house emergency -> housing crisis
genuine estate -> real estate
land domain agents -> estate agents
startup business visionary -> start-up entrepreneur
business visionary -> entrepreneur
business visionaries -> entrepreneurs
little and medium -> small and medium
independent venture+ owners -> small-business owner+
little business+ -> small business+ ! your, my, his, her
car industry maker -> carmaker
plane producer+ -> aircraft maker+
chip producing+ -> chipmaking
man made consciousness -> artificial intelligence
man made intelligence -> artificial intelligence ! ships
counterfeit consciousness -> artificial intelligence
counterfeit intelligence -> artificial intelligence ! service, services, agency
computerized reasoning -> artificial intelligence
simulated intelligence -> artificial intelligence
fake intelligence -> artificial intelligence ! report, reports, agency, services
artificial consciousness tool+ -> artificial-intelligence tool+
man made brainpower -> artificial intelligence
profound learning -> deep learning ! experience
deep getting to know -> deep learning
machine getting to know -> machine learning
machine gaining knowledge -> machine learning
gadget learning -> machine learning
neural organization+ -> neural network+
brain organization+ -> neural network+
counterfeit neural -> artificial neural
fake neural -> artificial neural
huge information -> big data
enormous information -> big data
large information -> big data
colossal information -> big data
distributed computing service+ -> cloud-computing service+
haze figuring -> cloud computing
cloud figuring -> cloud computing
quantum registering -> quantum computing
quantum figuring -> quantum computing
web of things -> internet of things ! tangled
facial acknowledgment -> facial recognition
face acknowledgment -> face recognition
facial acknowledgement -> facial recognition
discourse acknowledgment -> speech recognition
voice acknowledgment -> voice recognition
picture acknowledgment -> image recognition
signal to clamor -> signal-to-noise
arbitrary access memory -> random access memory
irregular access memory -> random access memory
focal handling unit -> central processing unit
virtual entertainment -> social media
web based media -> social media
web based entertainment -> social media
social medium platform+ -> social-media platform+
online entertainment platform+ -> social-media platform+ ! film, series, streaming
online media platforms for social -> social-media platforms
internet searcher+ -> search engine+
web crawler giant -> search giant
cell phone pinnacle+ -> mobile-phone mast+
cellular phone tower+ -> mobile-phone mast+
brilliant phone+ -> smartphone+
shrewd phone+ -> smartphone+
keen phone+ -> smartphone+
information break+ -> data breach+
information breach+ of customers -> data breach+ affecting customers
data break+ -> data breach+
digital assault+ -> cyberattack+
cyber assault+ -> cyberattack+
computer assault+ -> cyberattack+
cyber safety firm+ -> cybersecurity firm+
network protection firm+ -> cybersecurity firm+
payment ware -> ransomware
ransom product -> ransomware
individual information -> personal data ! packs, sheet, leaflet, needs
end to end coding -> end-to-end encryption
mystery phrase+ -> password+
two factor validation -> two-factor authentication
computerized money -> digital currency
advanced money -> digital currency
digital money exchange+ -> cryptocurrency exchange+
cryptographic money+ -> cryptocurrency
square chain -> blockchain
self driving vehicle+ of cars -> self-driving cars
autonomous auto+ -> self-driving car+
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
clinical preliminary -> clinical trial
clinical preliminaries -> clinical trials
clinical path -> clinical trial
clinical examination of volunteers -> clinical trial
clinical trail+ -> clinical trial+
bosom disease -> breast cancer
bosom malignancy -> breast cancer
bosom cancer -> breast cancer
bosom malignant growth -> breast cancer
breast malignancy screening -> breast-cancer screening
cellular breakdown in the lungs -> lung cancer
lung malignancy -> lung cancer
prostate malignancy -> prostate cancer
colon malignancy -> colon cancer
malignant growth+ -> cancer+
disease of the bosom -> breast cancer
coronary failure -> heart attack
heart failure attack -> heart attack
cardiovascular failure -> heart attack
coronary episode+ -> heart attack+
heart assault+ -> heart attack+
heart illness -> heart disease
coronary illness -> heart disease
mind tumor+ -> brain tumor+
cerebrum tumor+ -> brain tumor+
mind disease -> brain disease
blood strain -> blood pressure
circulatory strain -> blood pressure
hypertension pressure -> high blood pressure
blood glucose sugar -> blood sugar
sugar disease -> diabetes
diabetic illness -> diabetes
kidney disappointment -> kidney failure
liver disappointment -> liver failure
organ disappointment -> organ failure
invulnerable framework -> immune system
safe framework -> immune system
insusceptible framework -> immune system
resistant framework -> immune system
immune framework -> immune system
focal sensory system -> central nervous system
emotional wellness -> mental health
psychological well being services -> mental-health services
mental wellbeing service+ -> mental-health service+
mental prosperity -> mental health
general wellbeing -> public health
general health official+ -> public-health official+
public wellbeing -> public health
public wellness -> public health
medical care framework -> health-care system
medical services framework -> health-care system
wellbeing framework -> health system
health care framework -> health-care system
medical clinic bed+ -> hospital bed+
emergency clinic+ -> hospital+ ! veterinary, vet, animal, walk
medical clinic ward -> hospital ward
crisis ward+ -> emergency department+
crisis room+ -> emergency room+ ! situation
emergency chamber -> emergency room
escalated care -> intensive care
serious care unit+ -> intensive-care unit+
concentrated care unit -> intensive-care unit
family specialist doctor -> family doctor
universal pandemic -> pandemic
world wide pandemic -> global pandemic
crown virus -> coronavirus
covid immunization+ -> covid vaccine+
antibody rollout -> vaccine rollout
vaccination rollout of antibodies -> vaccine rollout
pig influenza -> swine flu
anti infection+ resistance -> antibiotic resistance
anti microbial opposition -> antibiotic resistance
antibiotic opposition -> antibiotic resistance
undifferentiated cell+ -> stem cell+
undeveloped cell+ -> stem cell+
foundational microorganism+ -> stem cell+
quality treatment of genes -> gene therapy
quality altering -> gene editing
gene altering -> gene editing
hereditary material -> genetic material
red platelets -> red blood cells
white platelets -> white blood cells
body mass record -> body-mass index
weight file of the body -> body-mass index
birth rate of death -> mortality rate
newborn child mortality -> infant mortality
life hope -> life expectancy
future expectancy of life -> life expectancy
drug store chain -> pharmacy chain
medication organization+ -> drug company+
drug organization+ -> drug company+
drug misuse crisis -> drug-abuse crisis
narcotic plague -> opioid epidemic
narcotic emergency -> opioid crisis
prohibited material -> banned substance ! library, books, prison
forbidden substance -> banned substance
execution upgrading -> performance-enhancing
performance improving drug+ -> performance-enhancing drug+
performance upgrading -> performance-enhancing
tainted enhancement+ -> contaminated supplement+
hostile to doping -> anti-doping
against doping agency -> anti-doping agency
world mug -> World Cup
world glass -> World Cup
universal cup -> World Cup
european title of football -> European Championship
champions association -> Champions League
chief league -> Premier League
head league -> Premier League
main league -> Premier League
olympic recreations -> Olympic Games
olympic diversions -> Olympic Games
amazing slam -> Grand Slam
terrific slam -> Grand Slam
gold award+ -> gold medal+ ! film, design, duke
golden medal+ -> gold medal+
silvery medal+ -> silver medal+
bronze award+ -> bronze medal+
punishment shootout -> penalty shoot-out
punishment kick+ -> penalty kick+
penalty shot out -> penalty shoot-out
punishment region -> penalty area
free boot -> free kick
additional time winner -> extra-time winner
objective keeper -> goalkeeper
goal attendant -> goalkeeper
objective difference -> goal difference
head mentor+ -> head coach+
lead trainer -> head coach
group of four in the final -> semi-final
half finals -> semi-finals
semi last -> semi-final
quarter last -> quarter-final
last whistle -> final whistle
red ticket for a foul -> red card
red note -> red card
yellow note -> yellow card
move window -> transfer window
transfer charge of the player -> transfer fee
exchange expense for the player -> transfer fee
group mate+ -> teammate+
elimination stage+ -> knockout stage+
climate radar -> weather radar
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
law requirement officer+ -> law-enforcement officer+
law implementation agency -> law-enforcement agency
policing authorization -> law enforcement
cops officer+ -> police officer+
police headquarters station -> police station
lawyer general -> attorney general
legal general -> attorney general
area lawyer -> district attorney
district lawyer -> district attorney
region attorney -> district attorney
bureaucratic judge+ -> federal judge+
administrative judge of the federal court -> federal judge
area court -> district court
region court judge -> district court judge
great jury -> grand jury
fabulous jury -> grand jury
terrific jury -> grand jury
class activity -> class action ! pupils, teacher, teachers, school, children
class activity suit+ -> class-action suit+
claim court+ -> appeals court ! small
requests court -> appeals court
bid court -> appeals court
antitrust judgement case -> antitrust case
hostile to trust -> antitrust
scholarly property -> intellectual property
licensed innovation -> intellectual property
protected innovation -> intellectual property
protected advancement -> intellectual property
copyright encroachment -> copyright infringement
patent encroachment -> patent infringement
illegal tax avoidance -> money laundering
cash laundering -> money laundering
money washing -> money laundering
washing of cash -> money laundering
insider exchanging -> insider trading
inside exchanging -> insider trading
wiring extortion -> wire fraud
wire extortion -> wire fraud
protections extortion -> securities fraud
demise penalty -> death penalty
passing penalty -> death penalty
life detainment -> life imprisonment
life in jail sentence -> life sentence
correctional facility sentence -> prison sentence
jail time of life -> life sentence
sexual badgering -> sexual harassment
inappropriate behavior claims -> sexual-harassment claims
self announced -> self-proclaimed
self broadcast -> self-proclaimed
elementary school class educators -> primary-school teachers
secondary school class -> high-school class ! second, year
advanced education institutions -> higher-education institutions
educational committee+ of colleges -> faculty
professional school class -> vocational school class
class extents -> class sizes
instructor association+ -> teachers' union+
educators association+ -> teachers' union+
worker's guild -> labor union
laborers association -> workers' union
work union+ -> labor union+
labor association+ -> labor union+
exchange association+ of workers -> trade union+
exchange union+ -> trade union+
aggregate bargaining -> collective bargaining
group bargaining agreement -> collective bargaining agreement
raise of salary -> pay rise
ascent in pay -> pay rise
walk out strike -> walkout
`;
