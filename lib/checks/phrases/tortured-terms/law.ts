/** Terms of law, crime, work and schools, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const LEGAL_TERMS = `
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
preliminary judge -> trial judge
crown courtroom -> Crown Court
high courtroom -> High Court
best court of the land -> Supreme Court
observation camera film -> CCTV footage
reconnaissance camera+ -> surveillance camera+
wellbeing camera+ -> security camera+
charge avoidance -> tax evasion
charge extortion -> tax fraud
assessment extortion -> tax fraud
capture warrant+ -> arrest warrant+
court order to search -> search warrant
guilty request -> guilty plea
passing sentence -> death sentence ! judge, judges, before
demise row -> death row
equity service -> justice ministry
police central command -> police headquarters
policing agencies -> law-enforcement agencies
misrepresentation case -> fraud case
education priest -> education minister
schooling minister+ -> education minister+
elementary class+ -> primary school+
auxiliary school+ -> secondary school+
secondary school understudies -> secondary school students
understudy loan+ -> student loan+
school leaving test+ -> school-leaving exam+
college understudies -> university students
`;
