/** An event of common knowledge: how an article names it, and the years that it may be given. */
export interface KnownEvent {
  /** Without flags; matched with "iu" between word boundaries. */
  readonly name: string;
  readonly years: readonly number[];
  readonly says: string;
}

const event = (name: string, years: readonly number[], says: string): KnownEvent => ({ name, years, says });

/** Events whose years nobody disputes, from textbooks. Only what is settled and often written about belongs here. */
export const KNOWN_EVENTS: readonly KnownEvent[] = [
  event('(?:signing of (?:the )?)?Magna Carta', [1215], 'Magna Carta was sealed in 1215'),
  event('Battle of Hastings', [1066], 'the Battle of Hastings was in 1066'),
  event('French Revolution', [1789], 'the French Revolution began in 1789'),
  event('(?:American |U\\.?S\\.? )Declaration of Independence', [1776], 'the Declaration of Independence is of 1776'),
  event('Battle of Waterloo', [1815], 'the Battle of Waterloo was in 1815'),
  event('sinking of the Titanic|Titanic sank|Titanic disaster', [1912], 'the Titanic sank in 1912'),
  event(
    '(?:outbreak|start|beginning) of (?:World War I|the First World War)|(?:World War I|the First World War) (?:broke out|began|started)',
    [1914],
    'the First World War began in 1914',
  ),
  event(
    '(?:end of (?:World War I|the First World War)|armistice that ended the First World War)|(?:World War I|the First World War) ended',
    [1918],
    'the First World War ended in 1918',
  ),
  event('Russian Revolution|October Revolution', [1905, 1917], 'the Russian Revolution was in 1917'),
  event('Wall Street Crash', [1929], 'the Wall Street Crash was in 1929'),
  event('Munich Agreement', [1938], 'the Munich Agreement is of 1938'),
  event(
    '(?:outbreak|start|beginning) of (?:World War II|the Second World War)|(?:World War II|the Second World War) (?:broke out|began|started)',
    [1937, 1939],
    'the Second World War began in 1939',
  ),
  event(
    '(?:end of (?:World War II|the Second World War))|(?:World War II|the Second World War) ended',
    [1945],
    'the Second World War ended in 1945',
  ),
  event('attack on Pearl Harbor', [1941], 'Pearl Harbor was attacked in 1941'),
  event('D-Day landings|Normandy landings', [1944], 'the Normandy landings were in 1944'),
  event('(?:atomic )?bombing of (?:Hiroshima|Nagasaki)', [1945], 'Hiroshima and Nagasaki were bombed in 1945'),
  event(
    '(?:United Nations|UN) was (?:founded|established|created)|(?:founding|creation) of the (?:United Nations|UN)',
    [1945],
    'the United Nations was founded in 1945',
  ),
  event(
    'NATO was (?:founded|established|created|formed)|(?:founding|creation) of NATO|North Atlantic Treaty was signed',
    [1949],
    'NATO was founded in 1949',
  ),
  event('Warsaw Pact was (?:founded|established|signed|formed)', [1955], 'the Warsaw Pact was signed in 1955'),
  event('Treaty of Rome', [1957, 1958], 'the Treaty of Rome was signed in 1957'),
  event('Suez [Cc]risis', [1956, 1957], 'the Suez crisis was in 1956'),
  event('Hungarian (?:uprising|revolution)', [1848, 1956], 'the Hungarian uprising was in 1956'),
  event('Cuban [Mm]issile [Cc]risis', [1962], 'the Cuban missile crisis was in 1962'),
  event(
    'Berlin Wall (?:was built|went up)|(?:building|construction) of the Berlin Wall',
    [1961],
    'the Berlin Wall was built in 1961',
  ),
  event('Berlin Wall (?:fell|came down)|fall of the Berlin Wall', [1989], 'the Berlin Wall fell in 1989'),
  event('assassination of (?:President )?(?:John F\\.? )?Kennedy', [1963], 'John F. Kennedy was killed in 1963'),
  event('assassination of Martin Luther King(?:,? Jr\\.?)?', [1968], 'Martin Luther King was killed in 1968'),
  event('(?:first )?(?:moon landing|landing on the moon)|Apollo 11', [1969], 'Apollo 11 landed in 1969'),
  event('Prague Spring', [1968], 'the Prague Spring was in 1968'),
  event('Watergate (?:scandal|break-in)', [1972, 1973, 1974], 'Watergate was from 1972 to 1974'),
  event('fall of Saigon', [1975], 'Saigon fell in 1975'),
  event('Islamic [Rr]evolution in Iran|Iranian [Rr]evolution', [1978, 1979], 'the Iranian revolution was in 1979'),
  event(
    'Soviet (?:invasion of Afghanistan)|Soviet Union invaded Afghanistan',
    [1979],
    'the Soviet Union invaded Afghanistan in 1979',
  ),
  event('Falklands [Ww]ar', [1982], 'the Falklands war was in 1982'),
  event('Chernobyl (?:disaster|accident|explosion|meltdown)', [1986], 'the Chernobyl disaster was in 1986'),
  event('Challenger (?:disaster|explosion)', [1986], 'the Challenger was lost in 1986'),
  event('Tiananmen Square (?:massacre|crackdown|protests)', [1989], 'Tiananmen was in 1989'),
  event('German reunification|reunification of Germany', [1990], 'Germany was reunified in 1990'),
  event(
    '(?:fall|collapse|dissolution|breakup|break-up) of the Soviet Union|Soviet Union (?:collapsed|broke up|was dissolved|fell apart)',
    [1989, 1990, 1991],
    'the Soviet Union was dissolved in 1991',
  ),
  event('Maastricht Treaty', [1991, 1992, 1993], 'the Maastricht Treaty was signed in 1992'),
  event('Rwandan genocide|genocide in Rwanda', [1994], 'the Rwandan genocide was in 1994'),
  event('Budapest Memorandum', [1994], 'the Budapest Memorandum is of 1994'),
  event('Srebrenica massacre|massacre (?:in|at) Srebrenica', [1995], 'the Srebrenica massacre was in 1995'),
  event('handover of Hong Kong|Hong Kong handover', [1997], 'Hong Kong was handed over in 1997'),
  event('Kyoto Protocol', [1997, 2005], 'the Kyoto Protocol was adopted in 1997'),
  event('Good Friday [Aa]greement', [1998], 'the Good Friday Agreement is of 1998'),
  event('(?:September 11|9/11) attacks|attacks of September 11', [2001], 'the September 11 attacks were in 2001'),
  event('(?:U\\.?S\\.?(?:-led)? )?invasion of Iraq', [2003], 'Iraq was invaded in 2003'),
  event('Hurricane Katrina', [2005], 'Hurricane Katrina was in 2005'),
  event(
    'collapse of Lehman Brothers|Lehman Brothers (?:collapsed|filed for bankruptcy)',
    [2008],
    'Lehman Brothers collapsed in 2008',
  ),
  event('Deepwater Horizon (?:disaster|explosion|spill|oil spill)', [2010], 'the Deepwater Horizon spill was in 2010'),
  event('Fukushima (?:disaster|accident|meltdown|nuclear disaster)', [2011], 'the Fukushima disaster was in 2011'),
  event(
    '(?:annexation|seizure|invasion) of Crimea|(?:annexed|seized|invaded|occupied) Crimea',
    [1783, 1944, 2014],
    'Russia seized Crimea in 2014',
  ),
  event('Paris (?:climate )?(?:[Aa]greement|[Aa]ccord)', [2015, 2016], 'the Paris Agreement was adopted in 2015'),
  event('Brexit (?:referendum|vote)', [2016], 'the Brexit referendum was in 2016'),
  event('Grenfell Tower fire', [2017], 'the Grenfell Tower fire was in 2017'),
  event(
    "(?:full-scale|Russian|Russia[’']s)(?: full-scale)? invasion of Ukraine",
    [2014, 2022],
    'Russia invaded Ukraine in 2022',
  ),
  event('fall of Kabul', [1996, 2001, 2021], 'Kabul fell to the Taliban in 2021'),
];

/** States that are gone, with their last year; and what cannot have had to do with them. */
export const LOST_STATES: readonly (readonly [name: string, ended: number])[] = [
  ['Austria-Hungary', 1918],
  ['the Austro-Hungarian Empire', 1918],
  ['the Ottoman Empire', 1922],
  ['the Russian Empire', 1917],
  ['the German Empire', 1918],
  ['the Weimar Republic', 1933],
  ['Prussia', 1947],
  ['the Holy Roman Empire', 1806],
  ['the Roman Empire', 476],
  ['the League of Nations', 1946],
];
