/**
 * Terms of two words that are said in just these words: politics, law, business, science, health, sport, daily life. A
 * paraphrasing machine that swaps a word of one for a synonym makes something that nobody says (word-swaps.ts). A new
 * term needs only its line here; parted by semicolons, nouns in the singular.
 */
export const SET_PHRASES = `
prime minister; foreign minister; finance minister; defense minister; defence minister; health minister; interior minister;
education minister; transport minister; justice minister; trade minister; energy minister; labour minister; deputy minister;
cabinet minister; foreign policy; foreign affairs; foreign aid; foreign office; public policy; monetary policy; fiscal policy; trade policy;
domestic policy; white house; supreme court; upper house; lower house; general election; snap election; local election;
presidential election; presidential candidate; presidential race; vice president; opposition leader; opposition party; ruling party;
political party; party leader; majority leader; minority leader; polling station; ballot box; ballot paper; voter turnout; opinion poll;
exit poll; swing state; election campaign; campaign trail; campaign finance; civil servant; civil service; civil society; civil war;
civil rights; civil liberties; human rights; human being; human trafficking; human error; press conference; news conference; press release;
press secretary; press freedom; state visit; state secretary; local authority; local council; local government; central government;
federal government; city council; city hall; town hall; town council; council tax; income tax; property tax; tax cut; tax relief; tax haven;
tax evasion; tax return; tax break; tax rate; tax increase; welfare state; social security; social care; social worker; social services;
social media; social network; social housing; public sector; public spending; public opinion; public transport; public health; public school;
public inquiry; public safety; public service; public relations; public debt; private sector; private equity; private school;
national security; national park; national anthem; national team; national debt; national insurance; national guard; peace talks; peace deal;
peace treaty; peace process; power vacuum; power struggle; political asylum; asylum seeker; refugee camp; border control; border guard;
illegal immigration; martial law; common law; law enforcement; law firm; law school; executive order; executive branch; judicial review;
pressure group; interest group; lobby group; think tank; grass roots; special envoy; special forces; armed forces; arms race; arms control;
arms embargo; military service; military base; military aid; nuclear weapon; nuclear power; nuclear plant; nuclear energy; nuclear war;
nuclear reactor; nuclear waste; ballistic missile; cruise missile; air strike; air force; air raid; air defense; air defence; air traffic;
air quality; air pollution; air conditioning; aircraft carrier; cold war; world war; war crime; war criminal; war zone; ground troops;
front line; chemical weapon; ethnic cleansing; ethnic minority; suicide bomber; car bomb; death toll; death penalty; death row;
hunger strike; general strike; human shield; burden sharing; safe haven; security council; security forces; security guard; secret service;
secret police; intelligence agency; intelligence service; united nations; united kingdom; united states; european union; european commission;
common market; free trade; free speech; free market; trade war; trade deal; trade union; trade deficit; trade agreement; economic growth;
economic sanctions; economic crisis; economic policy; economic recovery; coalition government; coalition partner; minority government;
state budget; spending plan; spending cuts; majority vote; veto power; hate speech; hate crime; gender equality; gender gap; equal rights;
climate change; climate crisis; identity card; voting rights; electoral college; electoral system; far right; far left; left wing;
right wing; middle east; middle class; working class; upper class; immigration policy; immigration officer; border wall

district attorney; attorney general; defense lawyer; defence lawyer; defense counsel; defence counsel; defense attorney; grand jury;
jury trial; crown court; high court; court case; court order; court hearing; court martial; appeal court; appeals court; criminal record;
criminal charge; criminal investigation; criminal justice; criminal damage; serious fraud; tax fraud; credit card; debit card; bank account;
bank robbery; armed robbery; identity theft; money laundering; insider trading; organised crime; organized crime; crime scene; crime rate;
life sentence; prison sentence; suspended sentence; prison guard; prison cell; police officer; police station; police force; police chief;
traffic police; traffic jam; traffic light; traffic warden; domestic violence; domestic abuse; sexual assault; sexual harassment;
sexual abuse; drug dealer; drug trafficking; drug addict; drug abuse; drug cartel; drug use; illegal drugs; class action; guilty plea;
plea bargain; witness statement; search warrant; arrest warrant; bail hearing; legal action; legal aid; legal team;
legal advice; legal duty; intellectual property; shell company; pension fund; civil case; community service; juvenile court; murder case;
first degree; serial killer; mass shooting; mass murder; gun control; gun violence; bomb threat; fingerprint evidence; forensic evidence;
forensic science; previous convictions; cross examination; house arrest; solitary confinement; capital punishment; child abuse; knife crime;
speed limit; speeding ticket; speed camera; drunk driving; driving licence; driver's license

chief executive; chief financial; chief operating; managing director; board member; board meeting; annual report; annual general;
annual meeting; interest rate; exchange rate; inflation rate; unemployment rate; unemployment benefit; central bank; investment bank;
commercial bank; savings account; life savings; stock market; stock exchange; stock price; share price; bull market; bear market; hedge fund;
mutual fund; wealth fund; venture capital; working capital; market share; market value; labor market; labour market; job market;
housing market; real estate; estate agent; property market; property developer; mortgage rate; credit rating; credit score; credit crunch;
minimum wage; living wage; wage growth; collective bargaining; trade secret; supply chain; raw material; consumer price; consumer goods;
consumer confidence; consumer spending; consumer protection; customer service; business model; business plan; business owner; small business;
big business; family business; retail sales; retail store; department store; shopping centre; shopping mall; online shopping;
online retailer; profit margin; profit warning; net profit; gross profit; net income; domestic product; cash flow; balance sheet;
bottom line; fixed costs; bankruptcy protection; quarterly earnings; quarterly results; press officer; human resources; head office;
market leader; mass production; production line; assembly line; power plant; power station; power supply; power cut; power grid; power line;
oil price; oil field; oil rig; oil spill; crude oil; natural gas; gas pipeline; gas station; petrol station; electric car; electric vehicle;
electric power; low cost; living costs; purchasing power; luxury car; luxury goods; insurance company; insurance policy; insurance claim;
health insurance; car insurance; life insurance; life expectancy; debt relief; debt crisis; debt ceiling; financial crisis; financial year;
financial market; financial services; financial aid; hostile takeover; price war; prize money; price tag; price cut; joint venture;
stakeholder meeting; patent law; copyright law; antitrust law; brand name; brand new; customer base; dress code;
job loss; job losses; parental leave; maternity leave; sick leave; sick pay; overtime pay; parking fee; parking space; parking lot; car park;
rush hour

artificial intelligence; machine learning; deep learning; neural network; big data; data breach; data protection; data mining; data set;
database system; data center; data centre; cloud computing; quantum computing; quantum computer; quantum mechanics; random forest;
decision tree; support vector; speech recognition; voice recognition; facial recognition; face recognition; image processing;
image recognition; pattern recognition; signal processing; natural language; language model; operating system; open source; source code;
software update; software engineer; search engine; web page; web browser; mobile phone; cell phone; phone call;
telephone call; text message; personal data; personal computer; video game; video call; video conference; virtual reality; augmented reality;
internet access; internet service; cyber attack; cyber security; computer science; computer program; computer system; computer virus;
computer game; hard drive; hard disk; touch screen; user interface; wireless network; sensor network; remote control; solar panel;
solar energy; solar power; solar system; wind farm; wind turbine; wind power; renewable energy; fossil fuel; greenhouse gas;
greenhouse effect; carbon dioxide; carbon footprint; carbon emissions; carbon tax; global warming; sea level; water level; ice sheet;
ice age; ozone layer; acid rain; heat wave; drinking water; water supply; water tower; rain forest; rainfall record; forest fire; food chain;
endangered species; natural selection; natural disaster; natural resources; natural history; black hole; dark matter; dark energy; big bang;
milky way; outer space; space station; space shuttle; space probe; space race; space agency; light year; nuclear fusion; nuclear fission;
chain reaction; periodic table; gene therapy; gene editing; stem cell; red blood; white blood; peer review; research paper; research team;
research project; scientific paper; scientific community; scientific evidence; scientific method; case study; control group; focus group;
test tube; magnetic field; electric field; electric current; mass extinction; weather forecast; weather station; tectonic plate; water vapor;
water vapour; soil erosion; crop failure; crop yield; genetic engineering; breaking point; boiling point; melting point; turning point;
tipping point; error rate; mean square; square root; standard deviation; confidence interval; sample size; statistical significance;
side effect; finite element; linear regression; genetic algorithm; ant colony; particle swarm; fuzzy logic; feature extraction;
fault tolerance; energy consumption; power consumption; energy efficiency; energy source; energy bill; energy crisis

breast cancer; lung cancer; skin cancer; prostate cancer; colon cancer; bowel cancer; cancer patient; cancer cell; cancer treatment;
heart attack; heart disease; heart failure; heart rate; heart surgery; blood pressure; blood sugar; blood test; blood vessel; blood clot;
blood cell; blood donor; blood transfusion; immune system; immune response; nervous system; digestive system; respiratory system;
central nervous; mental health; mental illness; physical activity; physical health; physical therapy; physical exercise; body mass;
body weight; body temperature; weight loss; weight gain; kidney failure; kidney disease; liver disease; lung disease; organ failure;
organ donor; bone marrow; brain damage; brain tumour; brain tumor; birth control; birth rate; birth defect; infant mortality; mortality rate;
maternal mortality; health care; health service; health worker; health system; health centre; family doctor; general practitioner;
general practice; general anaesthetic; medical care; medical school; medical record; medical student; medical advice; medical history;
clinical trial; emergency room; emergency services; emergency department; intensive care; waiting list; waiting room; waiting time;
operating theatre; operating room; nursing home; care home; first aid; common cold; public hospital; life support; side effects;
drug company; drug resistance; drug overdose; pain relief; chronic pain; chronic disease; infectious disease; sleep deprivation;
eating disorder; panic attack; panic disorder; blood poisoning; food poisoning; food allergy; balanced diet; healthy diet; junk food;
fast food; food bank; dietary supplement; second opinion; herd immunity; social distancing; face mask; immune deficiency; autism spectrum;
stroke patient; gall bladder; spinal cord; diabetes patient; insulin resistance; cystic fibrosis; multiple sclerosis; oxygen supply;
life saving; plastic surgery;

extra time; injury time; half time; full time; stoppage time; penalty kick; penalty area; penalty shootout; free kick; corner kick;
goal kick; goal difference; own goal; red card; yellow card; head coach; assistant coach; head start; team captain;
national champion; world champion; world cup; world record; world title; world ranking; gold medal; silver medal; bronze medal; grand slam;
grand prix; premier league; champions league; semi final; quarter final; group stage; knockout stage; transfer window; transfer fee;
youth academy; training ground; training camp; football pitch; football club; football match; tennis court; tennis player; golf course;
golf club; home run; home team; home game; away game; away team; winning streak; losing streak; pole position; finish line; finishing line;
starting line; personal best; sports car; swimming pool; ice hockey; figure skating; video referee; video assistant; match point; set point;
break point; clean sheet; hat trick; opening ceremony; closing ceremony; olympic games; title race; league table; midfield player;
centre back; right back; left back; ticket price; season ticket; drug test; doping test; banned substance; playing time;
squad player; substitutes bench; changing room; dressing room

high school; primary school; secondary school; elementary school; boarding school; school year; school bus; school board; head teacher;
higher education; student loan; student debt; tuition fee; distance learning; final exam; entrance exam; blood relative; nuclear family;
single mother; single parent; old age; middle age; wedding ring; baby boom; birthday party; box office; film director; film festival;
film star; movie star; soap opera; leading role; lead singer; opening night; short story; best seller; best man; best selling; fairy tale;
folk music; classical music; rock band; rock star; record label; concert hall; art gallery; art collector; fine art; oil painting;
museum visitor; fashion show; fashion designer; fashion week; tv show; reality show; talk show; radio station; front page; daily newspaper;
news agency; breaking news; fake news; news anchor; hand luggage; cabin crew; flight attendant; flight recorder; black box; boarding pass;
airport security; airline passenger; budget airline; tourist attraction; travel agency; travel agent; travel guide; travel ban; mass tourism;
hotel room; package holiday; summer holiday; beach resort; cruise ship; container ship; rescue worker; rescue team; life jacket; life guard;
fire brigade; fire engine; fire alarm; fire department; smoke detector; street light; street lamp; street market;
street food; bin collection; rubbish collection; recycling bin; housing estate; housing crisis; local residents; neighbourhood watch;
shop window; front door; back door; living room; dining room; fresh air; fresh water; drinking problem; gambling addiction;
long term; short term; long run; common sense; common ground; public holiday; bank holiday; christmas tree; new year;
traffic accident; car accident; car crash; train station; train driver; train crash; railway station; railway line; bus stop; bus driver;
bus station; high speed; speed train; subway station; ferry crossing; flood warning; flood defences; flash flood; tropical storm; sea water;
tidal wave; storm surge; power outage; state school; driving force; key role; vicious circle; vicious cycle; wishful thinking; last minute;
last resort; main course; rule book; role model; shock wave; silver lining; double standard; vested interest; red tape; red line; red carpet;
blue collar; white collar; white paper; green light; stumbling block; starting point; time frame; time limit; time zone; deadline day;
safety net; safety belt; seat belt; steering wheel; spare time; spare part; washing machine; vending machine; vacuum cleaner; credit union

lava flow; magma chamber; ash cloud; volcanic eruption; volcanic ash; surveillance camera; security camera; death certificate; grade inflation;
points system; brain surgeon; heart surgeon; civil protection; fishing town; fishing boat; fishing village; competition watchdog;
consumer watchdog; news website; chat room; school exam; university place; teachers union; student accommodation; rent increase;
house price; house prices; landlord association; heart transplant; eye surgery; hip replacement; waiting times; ambulance service;
ambulance crew; blood bank; public library; art theft; art dealer; art market; stolen goods; stolen car; getaway car; burglar alarm;
night shift; night guard; rescue helicopter; search party; mountain rescue; weather warning; heavy rain; strong wind; high tide; low tide;
gas leak; water pipe; chip maker; memory chip; computer chip; semiconductor industry; car maker; car industry; battery plant; steel plant;
steel mill; wage demand; pay rise; pay cut; pay gap; pay deal; working hours; working conditions; dairy farmer; wheat harvest; olive oil;
food prices; food shortage; food safety; food industry; bird flu; swine flu; mad cow; animal welfare; animal rights; wild boar; wild animal;
guide dog; pet owner; press photographer; opening hours; ticket office; ticket machine; platform edge; runaway train; drunk driver; hit man;
bank robber; bank manager; bank transfer; cash machine; loan shark; debt collector; tax office; tax inspector; tax year; trade fair;
world trade; world economy; world leader; world population; population growth; birth certificate; marriage certificate; divorce rate;
single market; open letter; open border; peace prize; nobel prize; prize winner; short list; long list; red cross; blue whale; green party;
white wine; black market; black friday; cyber monday

elected president; elected government; colonial power; housing minister; environment minister; sports minister; culture minister; prime suspect;
constitutional court; district court; lunar surface; lunar lander; moon landing; space mission; space suit; space rocket; rocket launch; rocket engine;
launch pad; test flight; heat stroke; heat record; rent control; rent freeze; rental market; building site; building permit; planning permission;
housing shortage; city centre; city center; town centre; armed group; rebel group; rebel leader; army chief; military coup; military ruler;
military operation; military exercise; foreign troops; foreign fighter; ground offensive; transitional government; interim president;
interim government; regional bloc; border crossing; food aid; relief agency; aid agency; aid worker; aid convoy; aid group; ceasefire deal;
mass grave; hospital bed; blood sample; vaccine dose; booster shot; flu season; infection rate; marine life; marine reserve; coral reef;
fishing fleet; fish stock; climate target; climate summit; climate activist; emission target; electricity grid; electricity price; heating bill;
charging station; import duty; import tariff; customs duty; export ban; car factory; car manufacturer; factory worker; production cost; labour cost;
job cut; revenue growth; growth rate; growth forecast; rate cut; rate rise; bond market; government bond; bond yield; host country; host city;
home crowd; top scorer; winning goal; course record; football fan; football federation; doping scandal; missing person; court ruling;
prison term; jail term; state prosecutor; public prosecutor; chief prosecutor; police raid; police custody; drug gang; gang leader; riot police;
tear gas; water cannon; rubber bullet; state media; state television; news channel; newspaper editor; exam result; university degree; teaching staff;
distance runner; power grid; gas field; gold mine; coal mine; copper mine; diamond mine; mining company; oil company; trade route; shipping lane;
shipping company; cargo ship; fishing boat; lifeboat crew; coast guard; border police; tax money; state aid; state company; market price; market crash;
peace plan; peace keeping; truce talks; hostage deal; prisoner swap; prisoner exchange; evacuation order; relief effort; rescue effort; rescue operation
`;

/**
 * Pairs that would come out as swapped words and are good English all the same ("prior convictions"). Collected by running the swaps over edited
 * text (the Brown corpus, transcripts, reviews) and over the commonest pairs of English books, and by reading the rest.
 */
export const SOUND_SWAPS = `
academy year; actual activity; actual exercise; actual health; actual therapy; actual treatment; additional time; advanced training;
air contamination; air guard; air movement; air power; air resistance; airline rider; airline traveler; airport safety; alliance government;
alliance partner; annual account; annual gathering; antitrust regulation; army aid; army base; army service; assistant instructor;
assistant trainer; atomic arm; atomic energy; atomic force; atomic pile; atomic plant; atomic power; atomic reactor; atomic war;
atomic waste; atomic weapon; bank record; base pay; base wage; battle zone; beach hotel; bed chamber; big commercial; big trade;
birthday gathering; board gathering; body heat; border command; border watchman; bowel disease; brain growth; brain network; branch store;
breast disease; breathing system; brief story; bus depot; bus operator; business proprietor; buyer price; buyer protection; buying power;
cancer sufferer; cancer therapy; car collision; car mishap; car protection; carbon monoxide; cardiovascular collapse; cardiovascular disease;
cardiovascular surgery; care house; ceaseless pain; center age; character card; charge increase; charge rate; chest cancer; chest disease;
child maltreatment; child mistreatment; chronic ailment; chronic illness; chronic infection; chronic sickness; city assembly; city committee;
civil administration; civil conflict; claims court; classical tunes; client base; client interface; client service; climate adjustment;
climate emergency; climate forecast; climate modification; climate shift; climate station; clinical advice; clinical care; clinical history;
clinical record; clinical school; clinical student; colon disease; command group; common battle; common case; common culture; common fund;
common practice; common professional; common rights; common service; common situation; common society; computer programme; conflict area;
conflict zone; constant pain; constituent college; consumer expenditure; consumer trust; contagious disease; copyright regulation;
coronary disease; coronary surgery; cost cut; cost reduction; council duty; court situation; crew captain; crew mate; crimson blood;
crimson carpet; crimson line; crisis services; crop harvest; crucial part; crucial role; customer confidence; customer cost; customer goods;
customer price; customer protection; customer spending; cyber protection; dark hole; data collection; data security; death rate; deep learn;
defence advocate; defence attorney; defense advocate; demise row; diabetes sufferer; digital attack; digital security; distance learn;
district lawyer; domestic arrangement; domestic strategy; drug dealing; drug firm; drug misuse; drug seller; drug trial; duty increase;
duty rate; duty relief; economic development; economic emergency; economic expansion; economic strategy; electrical current;
electrical force; electrical power; elevated speed; energy charge; energy emergency; energy productivity; energy usage; energy utilization;
enormous bang; enormous business; enormous data; entrance test; entry exam; environmental change; environmental crisis;
environmental emergency; environmental shift; european committee; exchange agreement; exchange deal; expenditure cuts; exploration paper;
exploration project; exploration team; external space; extra part; family physician; family specialist; family trade; few government;
film chief; film executive; final test; financial account; financial arrangement; financial assistance; financial development;
financial emergency; financial growth; financial help; financial marketplace; financial policy; financial record; financial recovery;
fine craftsmanship; fine workmanship; fire alert; fire caution; firearm control; firearm violence; first assistance; first level;
fiscal strategy; fixed expenses; focus back; folk tunes; food chains; foreign assistance; foreign help; foreign issues; foreign strategy;
forest blaze; forward line; forward page; fourth last; free discourse; free exchange; front queue; gambling compulsion; gambling habit;
gender balance; gene treatment; general specialist; general vote; global heating; gross benefit; gross gain; group captain; hand baggage;
harmony process; harvest failure; harvest yield; head instructor; head trainer; health administration; health arrangement;
health consideration; health focus; health protection; heart ailment; heart infection; heart sickness; high velocity; higher category;
higher class; holding list; holding room; holding time; home arrest; home crew; home group; homicide case; house game; house run; house team;
household item; housing emergency; housing property; huge bang; huge business; huge data; human mistake; ice period; ice time; illicit drugs;
income levy; individual computer; individual data; infant death; infectious ailment; information agency; information center;
information centre; information collection; information gathering; information mining; information protection; information security;
information set; insurance firm; internet browser; internet page; internet site; jail sentence; key job; key part; kidney ailment;
kidney collapse; kidney illness; kidney infection; knife offense; large bang; large business; large commercial; large data; large trade;
last exam; last hotel; last retreat; last test; law academy; lawful action; lawful activity; lawful aid; lawful duty; leading job;
leading part; left arm; legal activity; legal assistance; legal counsel; legal evidence; legal group; legal guidance; legal guide;
legal help; legal obligation; legal review; legitimate action; legitimate advice; legitimate aid; legitimate duty; legitimate team;
life protection; little business; liver ailment; liver infection; living chamber; living expenses; local administration; local assembly;
local committee; local expert; local gathering; local inhabitants; local power; local vote; logical evidence; logical method; low price;
lower home; lung ailment; lung illness; lung infection; machine learn; main financial; main government; make new; market offer; market worth;
mass gain; mass homicide; mass killing; mass loss; massive bang; massive business; massive data; maternal death; medical counsel;
medical trial; medication abuse; medication test; medication use; medicine dealer; medicine test; medicine use; mental ailment;
mental disease; mental sickness; mental wellbeing; mental wellness; middle period; migration policy; military administration;
military assistance; military help; minimal cost; mobile telephone; moment limit; monetary assistance; monetary growth; monetary recovery;
movie director; movie festival; mutual support; narcotic abuse; narcotic addict; narcotic cartel; narcotic test; narcotic use;
national group; national obligation; natural assets; natural calamity; natural catastrophe; natural choice; nearby council; nearby residents;
neighborhood gathering; neighborhood residents; net benefit; net earnings; net gain; net pay; net salary; network administration;
network service; neural system; new air; new atmosphere; new water; news bureau; news organization; normal cold; normal ground; normal law;
normal market; normal sense; nuclear arm; nuclear battle; nuclear conflict; nuclear force; nuclear pile; nursing house; ocean water;
offer price; official candidate; oil ground; oil value; old period; old time; online buying; online purchasing; open area; open division;
open inquiry; open school; open spending; opinion survey; ordinary ground; ordinary law; ordinary market; ordinary sense; outer room;
outside aid; outside help; overseas aid; overseas office; overtime compensation; own objective; package vacation; panel meeting;
parking charge; parking room; party chief; passing row; past convictions; patent regulation; pay tax; pc game; pc program; pc science;
pc system; pc virus; peace arrangement; peace procedure; peace settlement; peer survey; pension support; persistent disease; persistent pain;
personal equity; personal information; personal interest; personal pc; physical action; physical movement; physical treatment;
physical wellbeing; physical wellness; physical workout; plasma cell; police boss; police official; police post; police power; police stop;
polite society; political gathering; political refuge; political sanctuary; political shelter; power post; power usage; power utilization;
practical reality; presidential competition; presidential contender; presidential vote; press gathering; press liberty; price battle;
price label; price reduction; prior convictions; private area; private computer; private data; private division; private information;
prize cash; property agent; property levy; prostate disease; protected haven; protection company; protection guard; protection policy;
psychological health; psychological illness; psychological sickness; public administration; public area; public assessment; public division;
public enquiry; public expenditure; public feeling; public obligation; public occasion; public park; public request; public security;
public strategy; public team; public transportation; public wellbeing; public wellness; pulmonary disease; purchaser price;
quality treatment; quarter last; quarterly income; quarterly profit; racial minority; real property; red plasma; regular ground;
regular market; regular resources; remaining arm; remote command; renal disease; renal failure; rescue crew; rescue group; rescue labourer;
research group; resistance system; retail shop; retirement fund; right arm; safe response; safe system; safety council; safety forces;
safety guard; scarlet blood; school panel; scientific proof; scientific strategy; scientific technique; second assessment; secure haven;
security committee; security powers; serious care; serious consideration; sex equality; sexual attack; share cost; share value;
shopper spending; single mom; skin disease; small commercial; small trade; snap vote; soccer club; soccer match; soccer pitch;
social organization; social protection; social safety; social system; social web; space bureau; space office; space post; special powers;
speed restriction; state academy; state clerk; state spending; stock cost; stock trade; stock value; stroke sufferer; student credit;
subway stop; summer vacation; supply chains; supply market; support fund; sustainable energy; tax avoidance; tax dodging; tax reduction;
test size; therapeutic advice; therapeutic care; threatened species; ticket cost; time area; time restriction; tiny business;
title competition; top league; top start; tough drive; town assembly; town committee; trade association; trade owner; trade plan; trade show;
trade strategy; traffic cops; traffic mishap; train accident; train collision; train motorist; train operator; train stop; training minister;
transportation minister; travel bureau; travel office; travel operator; travel organization; travel specialist; unfriendly takeover;
unrefined oil; value cut; video meeting; vital part; vital role; voting box; voting paper; war area; water degree; weapon control;
weather post; wellness care; wellness centre; wind force; wireless station; wireless system; work loss; work losses; working arrangement;
working room; working system; world battle; world conflict; youth school;
degree inflation; common security; last year; house cost; house value; home price; home value; home prices; night watchman; food security;
wild beast; opening times; population development; award winner; brief list; opening evening; speed cam; security cam; consumer guardian;
customer watchdog; school test; teachers association; student lodging; evening shift; night change; evening guard; open library;
public archive; art seller; art merchant; weather caution; climate warning; strong breeze; chip producer; car producer; car creator;
steel works; battery factory; battery works; steel factory; pay demand; pay reduction; pay arrangement; compensation deal; working times;
wild creature; pet proprietor; drunk motorist; financial manager; financial transfer; cash device; duty office; charge year;
population expansion; peace award; open boundary; open frontier; dark market; heart specialist; brain specialist; coronary surgeon;
fishing ship; fiery eruption; lava stream; art robbery; art marketplace; world chief; prize victor; ambulance team; ambulance group; bank move;
price winner; civil security; observation camera; safety camera; dairy rancher; peace price; exchange fair; world exchange; world commerce;
globe population; animal liberties; working hours; civil insurance
`;
