import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { can } from '../words/analyse.ts';

const GOODS =
  'casino|casinos|slots?|poker|betting|bets?|bonus(?:es)?|lottery|viagra|cialis|pills?|weight[ -]loss|diet pills?|slimming|payday loans?|loans?|credit cards?|mortgages?|home insurance(?: quotes?)?|car insurance(?: quotes?)?|insurance(?: quotes?)?|forex|crypto(?: trading)?|bitcoin trading|shopping|shoes|sneakers|watches|handbags?|sunglasses|jewel(?:le)?ry|fashion|perfumes?|mattress(?:es)?|hotels?|flights?|holiday packages?|holidays?|vacations?|cruises?|car rentals?|car hire|web hosting|vpn|antivirus|seo services|essay writing|essays?|dating sites?|dating|escorts?|psychic readings?|solar panels?|sanitizers?|smartphones?|phone cases?|gift cards?|coupons?|promo codes?|discount codes?|deals?|supplements?|cbd(?: oil)?|vapes?|free spins|spins|casino bonus(?:es)?|no credit check|credit check|furniture|real estate listings?|tickets?|printers?|laptops?|toner|steroids';
const CALLS = [
  // "Chinese online shopping", "best casino bonuses", "cheap holiday packages": an advertiser's adjective, then goods.
  `(?:best|cheap(?:est)?|wholesale|instant|exclusive|premium|no deposit|online|free|discount(?:ed)?|affordable|luxury|buy|top[ -]rated|low[ -]cost|half[ -]price|designer|replica|payday|top \\d+)(?: (?:best|cheap|online|free|designer|\\p{Ll}+))?(?: (?:${GOODS})){1,3}(?: (?:online|for sale|near me|now|today|deals?|offers?|sale))*`,
  `(?:${GOODS})(?: (?:${GOODS}))? (?:deals?|offers?|sale|online|for sale|near me|coupons?|discounts?|quotes?|reviews?|free trial|special offers?)(?: (?:now|today|online))?`,
  `(?:\\p{Ll}+ ){0,2}(?:${GOODS}) deals`,
  `buy (?:\\p{Ll}+ ){0,3}(?:now|online|today)(?:!| and save[^.]*)?`,
  `(?:tickets? (?:for|to) [^.,;]{3,40}? - )?(?:buy|order|book|shop|bet|play|apply|enrol|call|subscribe|register) (?:yours |it |now|today|here)(?: now| today)?!?`,
];
/** The words that such a phrase begins with or holds: a paragraph without any is no advertising. */
const MAY_BE = [
  ...new Set([
    ...GOODS.replaceAll(/\(\?:[^)]*\)\??/g, '')
      .split('|')
      .map(
        (goods) =>
          goods
            .replaceAll(/[?[\]-]/g, ' ')
            .trim()
            .split(' ')
            .at(-1) ?? '',
      ),
    ...GOODS.replaceAll(/\(\?:[^)]*\)\??/g, '')
      .split('|')
      .map((goods) => goods.split(/[ [?]/)[0] ?? ''),
    ...'slot bet pill loan card mortgage quote holiday vacation cruise rental code essay site reading panel sanitizer smartphone case coupon deal supplement oil vape ticket printer laptop watch watches sneakers handbags buy order book shop play apply enrol call subscribe register jewelry jewellery mattress mattresses perfumes hotels flights holidays vacations cruises rentals loans cards mortgages quotes slots bets pills essays sites readings panels cases coupons codes deals supplements vapes tickets printers laptops bonuses bonus'.split(
      ' ',
    ),
  ]),
].filter((word) => word !== '');

const AD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${CALLS.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Words that show that the goods are the subject: an article on gambling has casinos in it. */
const SUBJECT =
  /\b(?:customers?|shoppers?|retailers?|consumers?|gamblers?|gambling|industry|market|sales|regulators?|sector|stores?|airlines?|insurers?|lenders?|borrowers?|companies|company|tourists?|tourism|spending|e-commerce|sellers?|buyers?|purchases?|advertis\w+|selling|sold|bought)\b/i;

/** A noun phrase that does not fit: right before a preposition or a verb although another noun phrase has just ended, or standing alone as a sentence. */
function spliced(view: ParagraphView, start: number, end: number): 'alone' | 'inside' | undefined {
  const { text } = view;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  const opens = before === '' || /[.!?:”]$/.test(before);
  if (opens && /^\s*(?:$|[.!]?\s*$|[.!]?\s+\p{Lu})/u.test(after)) return 'alone';
  const word = /[\p{L}'’-]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  const fits =
    /^(?:the|a|an|of|in|on|for|by|with|to|from|and|or|at|as|its|his|her|their|our|my|your|about|through|via|into|than|like|including|such|buy|bought|sell|sold|offer|offers|offered|using|use|used|more|some|no|any|this|that|these|those|is|are|was|were|be|new|own|called|own)$/.test(
      word,
    );
  return !fits &&
    word !== '' &&
    (/^\s+(?:by|in|of|from|to|on|at|for|with|and|was|were|is|are|has|have|had|said|that|who|which|as|begins?|\p{Ll}+ed)\b/u.test(
      after,
    ) ||
      can(
        /^\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '',
        /^(?:will|would|can|could|may|might|must|should|to)$/.test(word) ? 'V' : 'D',
      ))
    ? 'inside'
    : undefined;
}

/**
 * Advertising spliced into the text: "is under pressure Chinese online shopping by isolationists", "Best casino bonuses" as a sentence of its own, "buy now!".
 * Does not find: advertising that fits its sentence; goods in a paragraph that is about trade; whole advertisements in good prose.
 */
export const injectedAds: ParagraphDetector = {
  id: 'injected-ad',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    const found: Finding[] = [];
    if (!view.hasOne(MAY_BE)) return found;
    for (const match of view.text.matchAll(AD)) {
      // "Chinese online shopping": the nationality belongs to the goods.
      const nation = /\p{Lu}\p{Ll}+(?:ese|ish|an) $/u.exec(view.text.slice(Math.max(0, match.index - 20), match.index));
      const start = match.index - (nation?.[0].length ?? 0);
      const close = match.index + match[0].length;
      const end = close + (view.text[close] === '!' ? 1 : 0);
      if (view.quoted(start)) continue;
      const sentence = view.sentenceAt(start);
      const words = match[0].trim();
      const place = view.text.slice(start, end).endsWith('!') ? 'alone' : spliced(view, start, end);
      if (place === undefined || (place === 'inside' && SUBJECT.test(view.text.slice(sentence.start, sentence.end))))
        continue;
      if (words.split(/\s+/).length < 2) continue;
      found.push({
        // The space before goes with the words, so that their deletion leaves one.
        start: place === 'inside' && view.text[start - 1] === ' ' ? start - 1 : start,
        end,
        category: 'garbled',
        severity: 'major',
        rule: 'injected-ad/phrase',
        message: `“${view.text.slice(start, end)}” is advertising, not part of the article.`,
        confidence: 0.93,
        replacement: '',
      });
    }
    return found;
  },
};
