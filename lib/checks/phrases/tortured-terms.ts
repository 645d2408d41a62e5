import { ECONOMIC_TERMS } from './tortured-terms/economy.ts';
import { MEDICAL_TERMS } from './tortured-terms/health.ts';
import { LEGAL_TERMS } from './tortured-terms/law.ts';
import { NATURAL_TERMS } from './tortured-terms/nature.ts';
import { POLITICAL_TERMS } from './tortured-terms/politics.ts';
import { RESCUE_TERMS } from './tortured-terms/rescue.ts';
import { SPORTING_TERMS } from './tortured-terms/sport.ts';
import { TECHNICAL_TERMS } from './tortured-terms/technology.ts';

/**
 * Terms of the trades that a machine has paraphrased word by word: the term is fixed, so the paraphrase is wrong wherever
 * it stands. Collected from the habits of spinning software (synonyms for each part of a compound), field by field; not from any one article.
 */
export const TORTURED_TERMS = [
  POLITICAL_TERMS,
  ECONOMIC_TERMS,
  TECHNICAL_TERMS,
  NATURAL_TERMS,
  MEDICAL_TERMS,
  SPORTING_TERMS,
  RESCUE_TERMS,
  LEGAL_TERMS,
].join('\n');
