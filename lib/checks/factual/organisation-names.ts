/**
 * Organisations by their initials, with what those stand for: spellings and older names parted by "|". Only initials that news uses without
 * a second meaning of the same trade.
 */
export const ORGANISATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  `
WHO: World Health Organization; IMF: International Monetary Fund; NATO: North Atlantic Treaty Organization|North Atlantic Alliance;
OPEC: Organization of the Petroleum Exporting Countries|Organization of Petroleum Exporting Countries; WTO: World Trade Organization;
ESA: European Space Agency; NASA: National Aeronautics and Space Administration; FBI: Federal Bureau of Investigation;
CIA: Central Intelligence Agency; NSA: National Security Agency; UN: United Nations; EU: European Union; AU: African Union;
ECOWAS: Economic Community of West African States; ASEAN: Association of Southeast Asian Nations|Association of South East Asian Nations;
UNESCO: United Nations Educational, Scientific and Cultural Organization; UNICEF: United Nations Children's Fund|UN Children's Fund;
UNHCR: United Nations High Commissioner for Refugees|UN Refugee Agency|United Nations Refugee Agency;
IAEA: International Atomic Energy Agency; IEA: International Energy Agency; ILO: International Labour Organization;
WFP: World Food Programme; FAO: Food and Agriculture Organization; OECD: Organisation for Economic Co-operation and Development;
OSCE: Organization for Security and Co-operation in Europe; ECB: European Central Bank; BBC: British Broadcasting Corporation;
NHS: National Health Service; ICC: International Criminal Court|International Cricket Council|International Chamber of Commerce;
ICJ: International Court of Justice; IOC: International Olympic Committee; FIFA: International Federation of Association Football;
UEFA: Union of European Football Associations; IPCC: Intergovernmental Panel on Climate Change; WWF: World Wide Fund for Nature|World Wildlife Fund;
CDC: Centers for Disease Control and Prevention|Center for Disease Control|Centers for Disease Control; FDA: Food and Drug Administration;
EPA: Environmental Protection Agency; FAA: Federal Aviation Administration; SEC: Securities and Exchange Commission;
FTC: Federal Trade Commission; IRS: Internal Revenue Service; NOAA: National Oceanic and Atmospheric Administration;
NTSB: National Transportation Safety Board; FEMA: Federal Emergency Management Agency; DEA: Drug Enforcement Administration;
ISS: International Space Station; WADA: World Anti-Doping Agency; IATA: International Air Transport Association;
EMA: European Medicines Agency; EIB: European Investment Bank; ADB: Asian Development Bank; BRI: Belt and Road Initiative;
GDP: gross domestic product; HIV: human immunodeficiency virus; AIDS: acquired immune deficiency syndrome|acquired immunodeficiency syndrome;
CDU: Christian Democratic Union|Christian Democrats; SPD: Social Democratic Party|Social Democrats|Social Democratic Party of Germany;
AfD: Alternative for Germany; ANC: African National Congress; BJP: Bharatiya Janata Party; PKK: Kurdistan Workers' Party;
RSF: Rapid Support Forces|Reporters Without Borders|Reporters Sans Frontières; IDF: Israel Defense Forces|Israeli Defense Forces;
PLO: Palestine Liberation Organization; IRA: Irish Republican Army; KGB: Committee for State Security; GOP: Grand Old Party;
ICRC: International Committee of the Red Cross; MSF: Médecins Sans Frontières|Doctors Without Borders; CERN: European Organization for Nuclear Research
`
    .split(';')
    .map((each) => each.trim().split(': '))
    .map(([initials = '', names = '']) => [initials, names.split('|')] as const),
);
