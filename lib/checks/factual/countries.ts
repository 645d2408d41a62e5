/** Reads "name: a|b; name: c" over several lines. */
const listed = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split(';')
      .map((each) => each.trim().split(': '))
      .map(([name = '', value = '']) => [name, value] as const),
  );

/** Capitals by country, spellings parted by "|"; countries with two are left out. */
export const CAPITALS = listed(`
Afghanistan: Kabul; Albania: Tirana; Algeria: Algiers; Argentina: Buenos Aires; Armenia: Yerevan;
Australia: Canberra; Austria: Vienna; Azerbaijan: Baku; Bangladesh: Dhaka; Belarus: Minsk; Belgium: Brussels;
Bosnia: Sarajevo; Brazil: Brasília|Brasilia; Bulgaria: Sofia; Cambodia: Phnom Penh; Canada: Ottawa;
Chile: Santiago; China: Beijing; Colombia: Bogotá|Bogota; Croatia: Zagreb; Cuba: Havana; Cyprus: Nicosia;
Denmark: Copenhagen; Ecuador: Quito; Egypt: Cairo; Estonia: Tallinn; Ethiopia: Addis Ababa; Finland: Helsinki;
France: Paris; Georgia: Tbilisi; Germany: Berlin; Ghana: Accra; Greece: Athens; Hungary: Budapest;
Iceland: Reykjavik|Reykjavík; India: New Delhi|Delhi; Iran: Tehran; Iraq: Baghdad; Ireland: Dublin; Italy: Rome;
Jamaica: Kingston; Japan: Tokyo; Jordan: Amman; Kenya: Nairobi; Kosovo: Pristina; Kuwait: Kuwait City;
Laos: Vientiane; Latvia: Riga; Lebanon: Beirut; Libya: Tripoli; Lithuania: Vilnius; Luxembourg: Luxembourg;
Malaysia: Kuala Lumpur|Putrajaya; Mali: Bamako; Malta: Valletta; Mexico: Mexico City; Moldova: Chisinau|Chișinău;
Mongolia: Ulaanbaatar|Ulan Bator; Montenegro: Podgorica; Netherlands: Amsterdam|The Hague; Niger: Niamey; Burkina Faso: Ouagadougou; Bolivia: La Paz|Sucre;
South Africa: Pretoria|Cape Town|Bloemfontein; Sri Lanka: Colombo|Sri Jayawardenepura Kotte; Myanmar: Naypyidaw|Naypyitaw;
Kazakhstan: Astana; Uzbekistan: Tashkent; Angola: Luanda; Cameroon: Yaoundé|Yaounde; Chad: N'Djamena|N’Djamena; Mozambique: Maputo;
Madagascar: Antananarivo; Haiti: Port-au-Prince; Paraguay: Asunción|Asuncion; Honduras: Tegucigalpa; Guatemala: Guatemala City;
Nicaragua: Managua; Indonesia: Jakarta|Nusantara; Czechia: Prague; South Sudan: Juba; Namibia: Windhoek; Malawi: Lilongwe;
Costa Rica: San José|San Jose; El Salvador: San Salvador; Dominican Republic: Santo Domingo; Eritrea: Asmara; Morocco: Rabat; Nepal: Kathmandu;
New Zealand: Wellington; Nigeria: Abuja; North Korea: Pyongyang; Norway: Oslo; Oman: Muscat; Pakistan: Islamabad;
Panama: Panama City; Peru: Lima; Philippines: Manila; Poland: Warsaw; Portugal: Lisbon; Qatar: Doha;
Romania: Bucharest; Russia: Moscow; Rwanda: Kigali; Saudi Arabia: Riyadh; Scotland: Edinburgh; Senegal: Dakar;
Serbia: Belgrade; Slovakia: Bratislava; Slovenia: Ljubljana; Somalia: Mogadishu; South Korea: Seoul;
Spain: Madrid; Sudan: Khartoum; Sweden: Stockholm; Switzerland: Bern|Berne; Syria: Damascus; Taiwan: Taipei;
Thailand: Bangkok; Tunisia: Tunis; Turkey: Ankara; Uganda: Kampala; Ukraine: Kyiv|Kiev; United Kingdom: London;
Britain: London; England: London; United States: Washington; Uruguay: Montevideo; Venezuela: Caracas;
Vietnam: Hanoi; Wales: Cardiff; Yemen: Sanaa|Sana’a|Aden; Zambia: Lusaka; Zimbabwe: Harare
`);

/** Countries by the adjective that goes with them. */
export const COUNTRY_OF = listed(`
Australian: Australia; Austrian: Austria; Belgian: Belgium; Brazilian: Brazil; British: Britain;
Bulgarian: Bulgaria; Canadian: Canada; Chinese: China; Croatian: Croatia; Cuban: Cuba; Czech: Czechia;
Danish: Denmark; Dutch: Netherlands; Egyptian: Egypt; English: England; Estonian: Estonia; Finnish: Finland;
French: France; German: Germany; Greek: Greece; Hungarian: Hungary; Indian: India; Iranian: Iran; Iraqi: Iraq;
Irish: Ireland; Italian: Italy; Japanese: Japan; Kenyan: Kenya; Latvian: Latvia; Lebanese: Lebanon;
Lithuanian: Lithuania; Mexican: Mexico; Nigerian: Nigeria; Norwegian: Norway; Pakistani: Pakistan;
Peruvian: Peru; Polish: Poland; Portuguese: Portugal; Romanian: Romania; Russian: Russia; Saudi: Saudi Arabia;
Scottish: Scotland; Serbian: Serbia; Spanish: Spain; Swedish: Sweden; Swiss: Switzerland; Syrian: Syria;
Thai: Thailand; Turkish: Turkey; Ukrainian: Ukraine; Vietnamese: Vietnam; Welsh: Wales; American: United States;
Israeli: Israel; South African: South Africa; Colombian: Colombia; Chilean: Chile; Argentine: Argentina; Indonesian: Indonesia;
Malaysian: Malaysia; Moroccan: Morocco; Algerian: Algeria; Tunisian: Tunisia; Libyan: Libya; Sudanese: Sudan; Ethiopian: Ethiopia; Ghanaian: Ghana;
Ugandan: Uganda; Rwandan: Rwanda; Senegalese: Senegal; Bolivian: Bolivia; Venezuelan: Venezuela; Ecuadorian: Ecuador; Afghan: Afghanistan;
Bangladeshi: Bangladesh; Nepalese: Nepal; Icelandic: Iceland; Slovak: Slovakia; Slovenian: Slovenia; Moldovan: Moldova; Georgian: Georgia;
Armenian: Armenia; Kazakh: Kazakhstan; Jordanian: Jordan; Yemeni: Yemen; Filipino: Philippines; South Korean: South Korea; North Korean: North Korea
`);

/** Great cities that are no capitals, and are often taken for them. */
export const OTHER_CITIES: ReadonlySet<string> = new Set(
  'Rio de Janeiro|Rio|São Paulo|Sao Paulo|Istanbul|Sydney|Melbourne|Brisbane|Perth|Toronto|Vancouver|Montreal|Zurich|Zürich|Geneva|Basel|Lausanne|Lagos|Kano|Karachi|Lahore|Mumbai|Kolkata|Bangalore|Chennai|Shanghai|Shenzhen|Guangzhou|Hong Kong|New York|Los Angeles|Chicago|Boston|Milan|Naples|Turin|Venice|Florence|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Barcelona|Seville|Valencia|Osaka|Kyoto|St Petersburg|St. Petersburg|Casablanca|Marrakech|Alexandria|Dubai|Jeddah|Mecca|Ho Chi Minh City|Da Nang|Yangon|Mandalay|Auckland|Christchurch|Johannesburg|Durban|Kraków|Krakow|Gdańsk|Gdansk|Rotterdam|Antwerp|Ghent|Bruges|Gothenburg|Malmö|Aarhus|Odense|Bergen|Trondheim|Lyon|Marseille|Nice|Bordeaux|Toulouse|Guayaquil|Almaty|Odesa|Lviv|Kharkiv|Akureyri|Mombasa|Kisumu|Porto|Thessaloniki|Salzburg|Graz|Busan|Incheon|Manchester|Birmingham|Liverpool|Glasgow|Aberdeen|Cork|Belfast|Medellín|Medellin|Cali|Guadalajara|Monterrey|Cancún|Cancun|Santiago de Cuba|Córdoba|Cordoba|Rosario|Cusco|Arequipa|Benghazi|Aleppo|Homs|Basra|Mosul|Erbil|Isfahan|Mashhad|Tabriz|Herat|Kandahar|Chiang Mai|Phuket|Cebu|Davao|Surabaya|Medan|Bali|Penang|Johor Bahru|Kaohsiung|Pokhara|Chittagong|Jaffna|Tampere|Turku|Tartu|Kaunas|Brno|Ostrava|Debrecen|Cluj|Timisoara|Plovdiv|Varna|Novi Sad|Split|Maribor|Vladivostok|Kazan|Sochi|Novosibirsk'.split(
    '|',
  ),
);
