/** Terms of politics, diplomacy and war, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const POLITICAL_TERMS = `
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
chose president+ -> elected president+
picked government -> elected government
settler power+ -> colonial power+ ! zionist, israeli
previous settler power+ -> former colonial power+
abode minister+ -> housing minister+
dwelling minister+ -> housing minister+
lodging minister+ -> housing minister+
federated government -> federal government
chief of the state -> head of state
president guard -> presidential guard
help money -> aid
truce parleys -> truce talks
peace parleys -> peace talks
trade parleys -> trade talks
harmony parleys -> peace talks
fire stop -> ceasefire
weapons silence -> ceasefire
weapon rest -> ceasefire
unified nations -> United Nations
bound together nations -> United Nations
world wellbeing association -> World Health Organization
global money related asset -> International Monetary Fund
global criminal courtroom -> International Criminal Court
outsider fighters -> foreign fighters
foreign warriors -> foreign fighters
line guard+ -> border guard+ ! offensive, quarterback
line police -> border police
limit guard+ -> border guard+
conscription administration -> military service
human price -> human toll
line watch -> border patrol
road map of harmony -> road map to peace
political race campaign -> election campaign
political race day -> election day
political race result+ -> election result+
general political race -> general election
general political decision -> general election
official political race -> presidential election
casting a ballot station+ -> polling station+
vote box+ -> ballot box+
assessment of public sentiment -> opinion poll
sentiment survey+ -> opinion poll+
condition visit -> state visit
emergency of exiles -> refugee crisis
exile camp+ -> refugee camp+
`;
