import { verbForms } from './words/inflect.ts';

const SAYING =
  'say tell add announce argue ask assert claim comment complain concede conclude confirm contend declare deny describe disclose estimate explain find forecast insist maintain mention note observe point predict recall remark reply report reveal show state stress suggest testify think warn write believe agree admit acknowledge accuse call promise pledge vow demand urge stipulate calculate record publish reckon quote cite praise criticize criticise expect project propose advise recommend rule order decide vote indicate';
/** Verbs that carry what somebody says, finds or thinks, in every form. */
export const CUE_FORMS: ReadonlySet<string> = new Set(SAYING.split(' ').flatMap((verb) => [...verbForms(verb).keys()]));

/** What people who are not named say or think: the verbs that make a vague attribution. Base and third-person, past and participle. */
const VAGUE_VERBS =
  'say argue warn believe claim fear note suggest indicate predict agree insist contend think worry expect point describe hail urge complain allege estimate understand report consider feel doubt speculate maintain assert tell hope acknowledge caution reckon stress observe emphasize emphasise speak question see praise criticize criticise accuse demand call state concur recommend reckon advise forecast';
export const VAGUE_VERB_FORMS: ReadonlySet<string> = new Set(
  VAGUE_VERBS.split(' ').flatMap((verb) => [...verbForms(verb).keys()]),
);

/** Groups that opinion is ascribed to: with no institution behind them they are nobody. */
export const VAGUE_PEOPLE =
  'analysts?|experts?|specialists?|critics?|observers?|commentators?|pundits?|insiders?|sources?|officials?|diplomats?|scientists?|researchers?|scholars?|academics?|economists?|historians?|strategists?|watchers?|campaigners?|activists?|advocates?|opponents?|supporters?|proponents?|detractors?|skeptics?|sceptics?|eyewitnesses|eyewitness|witnesses|residents|locals|leaders|agencies|politicians|lawmakers|policymakers|investors|traders|doctors|lawyers|engineers|professionals|figures|voices|circles|groups|organi[sz]ations|authorities|governments|capitals|countries|members|fans|users|people|parents|consumers|industry insiders|market participants|aides?|executives';

/** Research that is not said whose. */
export const VAGUE_STUDIES =
  'studies|research|researches|surveys|polls|reports|data|statistics|figures|evidence|history|experience|numbers|rumou?rs';

/** Nationalities and continents: "European officials" are still nobody; "Pentagon officials" are somebody's. */
export const DEMONYM =
  /^(?:[A-Z]\p{L}+(?:ian|ean|ese|ish|ani|aeli|aqi|emi)|African|American|Asian|European|Western|Eastern|Northern|Southern|Arab|French|German|Dutch|Greek|Czech|Swiss|Thai|Danish|Chinese|U\.S\.|US|U\.K\.|UK|EU|NATO|Latin|Nordic|Baltic|Balkan|Gulf|Middle|Israeli|Some|Many|Other|Several|Most|Security|Legal|Political|Military|Health|Financial|Market|Humanitarian|Government|Opposition|Local|Senior|Top|Former|Independent|Leading|Industry|Environmental|Medical|Education|Economic|Energy|Climate|Defen[cs]e|Technology|Business|Retail|Foreign|Scientific|International|Human|Regional|Trade|Tech)$/u;
