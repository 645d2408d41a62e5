import { attributionsOf } from '../attribution.ts';
import type { ParagraphDetector } from '../detector.ts';

const MISDEED =
  '(?:lying|fraud|corruption|bribery|theft|murder|abuse|negligence|rape|assault|embezzlement|cheating|treason|terrorism|manipulation|misconduct|covering up|hiding|stealing|tampering|spying|colluding|money laundering|tax evasion|inciting|killing)';
const ACCUSED = new RegExp(
  `\\b(?:is|are|was|were|has been|have been|stands?) (?:also |widely |now |openly )?(?:accused of|suspected of|blamed for|implicated in) (?:\\p{L}+ ){0,2}?${MISDEED}[^.,;]{0,40}`,
  'giu',
);
const DEED =
  /\b(?:destroyed (?:the )?evidence|(?:was|were|have been|has been) (?:stolen|embezzled|bribed|siphoned off|misappropriated|covered up)|(?:was|were) started by (?:arsonists|criminals|terrorists)|lied to (?:investigators|parliament|congress|the (?:public|court|police))|took bribes|covered up (?:the )?\p{L}+|escaped first and abandoned [\p{L} ]{3,20}|abandoned (?:the|his|her) (?:passengers|crew|victims)|(?:a state actor|the government|the regime) (?:is|was) (?:responsible|behind)|rigged the \p{L}+|pocketed the (?:money|funds|cash)|(?:knew (?:about|of) (?:it|this|the \p{L}+)|knew all along)(?: for [\p{L} ]{3,15})? (?:and|but) (?:looked away|looked the other way|did nothing|said nothing|kept (?:quiet|silent)|covered it up|turned a blind eye)|(?:has|have|had) been (?:bribed|bought|stolen|rigged|fixed)|(?:is|are|was|were) on the take)\b/giu;
const CUES =
  'accused suspected blamed implicated destroyed stolen embezzled bribed siphoned misappropriated covered started lied bribes abandoned responsible behind rigged pocketed knew bought fixed take'.split(
    ' ',
  );
const COURT =
  /\b(?:court|judge|jury|prosecut\w+|convicted|indict\w+|charged|police|trial|sentenced|pleaded|lawsuit|complaint)\b/i;

/**
 * Misdeeds ascribed to somebody with no accuser named: "is accused of lying to investigators", "funds were stolen". Does not find: accusations that a named
 * source or a court reaches over; "X accused Y of", which names the accuser; direct speech.
 */
export const accusations: ParagraphDetector = {
  id: 'accusations',
  version: '2',
  categories: ['unsupported'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose' || !view.hasOne(CUES)) return [];
    return [ACCUSED, DEED].flatMap((pattern) =>
      Array.from(view.text.matchAll(pattern)).flatMap((match) => {
        const sentence = view.sentenceAt(match.index);
        if (
          attributionsOf(view).covered(match.index) ||
          COURT.test(view.text.slice(sentence.start, sentence.end).replace(match[0], ''))
        )
          return [];
        return [
          {
            start: match.index,
            end: match.index + match[0].trimEnd().length,
            category: 'unsupported' as const,
            severity: 'blocker' as const,
            rule: `accusations/${pattern === ACCUSED ? 'passive' : 'deed'}`,
            message: 'An accusation, and nobody is named who makes it.',
            confidence: 0.78,
          },
        ];
      }),
    );
  },
};
