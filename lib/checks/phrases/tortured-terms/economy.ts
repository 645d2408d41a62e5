/** Terms of money, trade and business, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const ECONOMIC_TERMS = `
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
least price+ -> minimum price+
electric driven vehicle+ -> electric vehicle+
new enrollments of cars -> new car registrations
award cash -> prize money
share prises -> share prices
offer prices -> share prices ! accept, bid
lodging crunch -> housing crunch
lodging deficiency -> housing shortage
lodging cost+ -> housing cost+ ! hotel, hotels, travellers, tourists
rent roof -> rent cap
lease cap -> rent cap
brief rentals -> short-term rentals
momentary rental+ -> short-term rental+
cost for many everyday items -> cost of living
cost of residing -> cost of living
expense of living -> cost of living
money swelling -> inflation
cost swelling -> inflation
focal financier+ -> central banker+
middle financier+ -> central banker+
revenue rate+ -> interest rate+
premium on deposits -> interest on deposits
compensation for workers gap -> pay gap
work showcase -> job market
occupation misfortunes -> job losses
work misfortunes -> job losses
employment cut+ -> job cut+
speculation investor+ -> investment banker+
flexible investments -> hedge funds
mutual assets -> mutual funds
stock trade floor -> stock exchange floor
spending plan shortfall -> budget deficit
board charge -> council tax
committee charge -> council tax
monopoly guard dog -> antitrust watchdog
rivalry guard dog -> competition watchdog
rivalry watchdog -> competition watchdog
contest authority -> competition authority
minimal expense carrier+ -> low-cost carrier+
minimal expense aircraft -> low-cost airline
low-cost transporter+ -> low-cost carrier+
mass the travel industry -> mass tourism
the travel industry board -> the tourist board
air terminal+ -> airport+ ! passenger
air carriers -> airlines ! cargo, codeshare
atmospheric terminal -> airport
air traffic regulation -> air traffic control
`;
