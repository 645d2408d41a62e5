import { attributionsOf } from '../attribution.ts';
import type { ParagraphDetector } from '../detector.ts';

const MOVE =
  '(?:rise|fall|surge|increase|decline|drop|wave|collapse|spike|decrease|shortage|crisis|exodus|slump|growth|panic|boom|loss|reduction)';
const CAUSE = new RegExp(
  [
    `\\b(?:has|have|had)? ?(?:led|leads?|contributed) to (?:a|an|the) (?:\\p{L}+ ){0,2}?${MOVE}\\b(?: in [\\p{L} ]{3,30})?`,
    `\\b(?:resulted in|brought about|triggered|sparked) (?:a|an|the) (?:\\p{L}+ ){0,2}?${MOVE}\\b`,
    `\\b(?:was|were|is|are) (?:directly |mainly |largely |entirely |clearly )?(?:caused by|due to (?!(?:start|begin|open|take|be|appear|meet|speak|expire|run|close|end|go|come|return|finish|report|publish|stand|visit|arrive|leave|hold|give|play|resume|vote|present|launch)\\b)|the result of|the fault of|a consequence of) [^.,;]{3,50}`,
    `\\b(?:has |have )?caused [^.,;]{3,40}? to (?:\\p{L}+)\\b(?: the \\p{L}+)?`,
    `\\b(?:\\p{L}+ed )?because of (?:the |an? )?(?:increased|increasing|growing|rising|declining|widespread|worsening|falling|lack of) [^.,;]{3,40}`,
    // A change in the world, and its cause in the same breath.
    `\\b(?:rose|risen|fell|fallen|dropped|declined|slowed|shrunk|shrank|collapsed|surged|soared|doubled|tripled|grown|grew|worsened|vanished|trickled|stalled|dried (?:up|out))(?: \\p{L}+ly| sharply| again)? (?:because of|due to|owing to|as a result of|thanks to) [^.,;]{3,50}`,
    `\\b(?:is|are|was|were) (?:being )?(?:killed|destroyed|ruined|wiped out|driven out|poisoned) by (?:the )?(?:greed|incompetence|corruption|neglect|indifference|stupidity|policies|subsidies)[^.,;]{0,40}`,
    `\\b(?:has|have) (?:ruined|destroyed|killed|wrecked|poisoned|crippled|hollowed out|gutted) (?:the|a|an|our|whole) [^.,;]{3,40}`,
    `\\b(?:is|are) making (?:a|an|the|our|whole) (?:\\p{L}+ )?(?:generation|nation|country|children|people|society|economy|world) \\p{L}+`,
    `\\b(?:has|have) (?:compelled|forced|pushed|driven|prompted|obliged|led) (?:\\p{Ll}+ )?(?:leaders|governments|companies|people|investors|countries|consumers|families|policymakers|officials|agencies|neighbou?rs|firms|capitals|allies|states|banks|authorities|ministers|parents|schools|hospitals|researchers|buyers|farmers|makers) to \\p{L}+`,
  ].join('|'),
  'giu',
);
const CUES =
  'led lead leads contributed resulted brought triggered sparked caused due result fault consequence because compelled forced pushed driven prompted owing thanks killed destroyed ruined wiped poisoned wrecked crippled hollowed gutted making obliged'.split(
    ' ',
  );
const SOURCE_NEAR =
  /\b(?:cracks?|weather|technical|faulty|his|her|bankrupt|a collision|an accident|gusts|lightning)\b/i;

/**
 * Cause and effect with nobody who found it out: "has led to a rise in crime", "the drop was due to panic". Does not find: causes that a named source
 * reaches over; "because" with a clause, which explains an action more often than a statistic; physical causes; direct speech.
 */
export const causalClaims: ParagraphDetector = {
  id: 'causal-claims',
  version: '2',
  categories: ['unsupported'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose' || !view.hasOne(CUES)) return [];
    return Array.from(view.text.matchAll(CAUSE)).flatMap((match) => {
      const words = match[0].trim();
      const start = match.index + (match[0].length - match[0].trimStart().length);
      if (attributionsOf(view).covered(start) || SOURCE_NEAR.test(words)) return [];
      return [
        {
          start,
          end: start + words.length,
          category: 'unsupported',
          severity: 'major',
          rule: 'causal-claims/cause',
          message: 'Who found that one caused the other?',
          confidence: 0.72,
        },
      ];
    });
  },
};
