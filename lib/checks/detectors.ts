import type { Detector } from './detector.ts';
import { ages } from './factual/ages.ts';
import { casualties } from './factual/casualties.ts';
import { colonies } from './factual/colonies.ts';
import { currencies } from './factual/currencies.ts';
import { dates } from './factual/dates.ts';
import { eventOrder } from './factual/event-order.ts';
import { history } from './factual/history.ts';
import { looseEvents } from './factual/loose-events.ts';
import { multiples } from './factual/multiples.ts';
import { offices } from './factual/offices.ts';
import { oneOfEach } from './factual/one-of-each.ts';
import { organisations } from './factual/organisations.ts';
import { percentChanges } from './factual/percent-changes.ts';
import { placesAndRoles } from './factual/places-and-roles.ts';
import { sharesAndVotes } from './factual/shares-and-votes.ts';
import { sums } from './factual/sums.ts';
import { totals } from './factual/totals.ts';
import { units } from './factual/units.ts';
import { agreement } from './garbled/agreement.ts';
import { articles } from './garbled/articles.ts';
import { brokenCase } from './garbled/broken-case.ts';
import { cutSentences } from './garbled/cut-sentences.ts';
import { doubledWords } from './garbled/doubled-words.ts';
import { foreignScript } from './garbled/foreign-script.ts';
import { heardWords } from './garbled/heard-words.ts';
import { idioms } from './garbled/idioms.ts';
import { injectedAds } from './garbled/injected-ads.ts';
import { listHeads } from './garbled/list-heads.ts';
import { mistakenWords } from './garbled/mistaken-words.ts';
import { mojibake } from './garbled/mojibake.ts';
import { nonWords } from './garbled/non-words.ts';
import { punctuation } from './garbled/punctuation.ts';
import { headings } from './garbled/headings.ts';
import { nationalities } from './garbled/nationalities.ts';
import { oddConstructions } from './garbled/odd-constructions.ts';
import { relativeClauses } from './garbled/relative-clauses.ts';
import { repeatedText } from './garbled/repeated-text.ts';
import { scrapeResidue } from './garbled/scrape-residue.ts';
import { spellingVariants } from './garbled/spelling-variants.ts';
import { splitWords } from './garbled/split-words.ts';
import { spunPhrases } from './garbled/spun-phrases.ts';
import { straySpeech } from './garbled/stray-speech.ts';
import { swappedWords } from './garbled/swapped-words.ts';
import { timesAndDegrees } from './garbled/times-and-degrees.ts';
import { verbForms } from './garbled/verb-forms.ts';
import { wordClasses } from './garbled/word-classes.ts';
import { accusations } from './unsupported/accusations.ts';
import { causalClaims } from './unsupported/causal-claims.ts';
import { marketMoods } from './unsupported/market-moods.ts';
import { sweepingClaims } from './unsupported/sweeping-claims.ts';
import { unsourcedFigures } from './unsupported/unsourced-figures.ts';
import { unsourcedQuotations } from './unsupported/unsourced-quotations.ts';
import { vagueAttribution } from './unsupported/vague-attribution.ts';
import { weaselPassive } from './unsupported/weasel-passive.ts';

/** The first pass: everything that runs offline, in a browser worker as on the server. The order does not matter. */
export const DETECTORS: readonly Detector[] = [
  accusations,
  ages,
  agreement,
  articles,
  brokenCase,
  casualties,
  causalClaims,
  colonies,
  currencies,
  cutSentences,
  dates,
  doubledWords,
  eventOrder,
  foreignScript,
  headings,
  heardWords,
  history,
  idioms,
  injectedAds,
  listHeads,
  looseEvents,
  marketMoods,
  mistakenWords,
  mojibake,
  multiples,
  nationalities,
  nonWords,
  oddConstructions,
  offices,
  oneOfEach,
  organisations,
  percentChanges,
  placesAndRoles,
  punctuation,
  relativeClauses,
  repeatedText,
  scrapeResidue,
  sharesAndVotes,
  spellingVariants,
  splitWords,
  spunPhrases,
  straySpeech,
  sums,
  swappedWords,
  sweepingClaims,
  timesAndDegrees,
  totals,
  units,
  unsourcedFigures,
  unsourcedQuotations,
  vagueAttribution,
  verbForms,
  weaselPassive,
  wordClasses,
];
