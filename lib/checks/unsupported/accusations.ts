import { attributionsOf } from '../attribution.ts';
import type { ParagraphDetector } from '../detector.ts';

const MISDEED =
  '(?:lying|fraud|corruption|bribery|theft|murder|abuse|negligence|rape|assault|embezzlement|cheating|treason|terrorism|manipulation|misconduct|covering up|hiding|stealing|tampering|spying|colluding|money laundering|tax evasion|inciting|killing)';
const ACCUSED = new RegExp(
  `\\b(?:is|are|was|were|has been|have been|stands?) (?:also |widely |now |openly )?(?:accused of|suspected of|blamed for|implicated in) (?:\\p{L}+ ){0,2}?${MISDEED}[^.,;]{0,40}`,
  'giu',
);
const DEED =
  /\b(?:destroyed (?:the )?evidence|(?:was|were|have been|has been) (?:stolen|embezzled|bribed|siphoned off|misappropriated|covered up)|(?:was|were) started by (?:arsonists|criminals|terrorists)|lied to (?:investigators|parliament|congress|the (?:public|court|police))|took bribes|covered up (?:the )?\p{L}+|escaped first and abandoned [\p{L} ]{3,20}|abandoned (?:the|his|her) (?:passengers|crew|victims)|(?:a state actor|the government|the regime) (?:is|was) (?:responsible|behind)|rigged the \p{L}+|pocketed the (?:money|funds|cash)|(?:knew (?:about|of) (?:it|this|the \p{L}+)|knew all along)(?: for [\p{L} ]{3,15})? (?:and|but) (?:looked away|looked the other way|did nothing|said nothing|kept (?:quiet|silent)|covered it up|turned a blind eye)|(?:has|have|had) been (?:bribed|bought|stolen|rigged|fixed)|(?:is|are|was|were) on the take|(?:took|taken|takes|pocketed|accepted) (?:bribes?|kickbacks|backhanders)|(?:bribed|blackmailed|poisoned) (?:a|an|the|two|three|several|local|his|her|its) (?:\p{Ll}+ )?\p{Ll}+|(?:was|were|is|are|been) (?:paid|bought|bribed|bankrolled|funded|controlled) by (?:the|a|an) (?:\p{Ll}+ )?(?:lobby|mafia|cartel|gang|oligarchs?|rival|rivals|regime|criminals?|mob)|(?:stole|embezzled|siphoned|looted|pocketed) (?:millions|billions|thousands|(?:the )?(?:money|funds|savings)|[£$€]\d[\d.,]*)(?: \p{L}+)?(?: from (?:the )?\p{L}+)?|(?:have|has|had)? ?deliberately (?:addicted|misled|lied|poisoned|deceived|hid|killed|starved|sabotaged|addict) [^.,;]{3,30}|lied to (?:its|his|her|their) (?:own )?(?:customers|voters|members|patients|workers|clients|shareholders|employees|readers|users|staff)|covered up (?:the|its|his|her|their|a) \p{L}+|(?:is|are|was|were) (?:a |an )?(?:liars?|thie(?:f|ves)|crooks?|murderers?|traitors?|fraudsters?|criminals?)\b|(?:made|makes?) a fortune (?:from|out of) [^.,;]{3,30}|paid (?:off|bribes to) [^.,;]{3,30}|(?:pay|paid|payed|pays) (?:[\p{L}-]+ ){1,4}for (?:their|his|her) votes?|(?:armed|arming|funds|financed|bankrolled) (?:the )?(?:terrorists|rebels|militants))\b/giu;
const CUES =
  'accused suspected blamed implicated destroyed stolen embezzled bribed siphoned misappropriated covered started lied bribes abandoned responsible behind rigged pocketed knew bought fixed take took taken takes pocketed accepted blackmailed poisoned paid bankrolled funded controlled stole looted deliberately liar liars thief thieves crook crooks murderer traitor traitors fraudster fraudsters criminal criminals fortune pay payed pays armed arming funds financed'.split(
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
  version: '3',
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
