import { CAPITALS } from './factual/countries.ts';

/** Governments by the name of their country, their capital or their house: each is thousands of people, and none of them is named. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...CAPITALS.keys(),
  ...[...CAPITALS.values()].flatMap((names) => names.split('|')),
  ...'America|UAE|UK|U.K.|US|U.S.|EU|European Union|Netherlands|Israel|South Africa|Bolivia|Belarus|Palestine|Kremlin|White House|West|Baltics|Pentagon|Vatican|Taliban|Elysee'.split(
    '|',
  ),
]);

/** Bodies of many states or many offices. */
export const BODY_NAMES =
  'United Nations|UN|U\\.N\\.|NATO|African Union|Arab League|World Bank|International Monetary Fund|IMF|World Health Organi[sz]ation|WHO|European Commission|European Parliament|World Trade Organi[sz]ation|WTO|OPEC|ASEAN|ECOWAS|Red Cross|Commonwealth|G7|G20|Security Council';
