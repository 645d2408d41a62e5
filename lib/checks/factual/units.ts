import type { Finding, ParagraphDetector } from '../detector.ts';
import { NUMBER, valueOf } from './numbers.ts';

/** Units by what they measure, in the base of each kind: metres, kilograms, litres, square metres, metres a second. */
const UNITS: readonly (readonly [pattern: string, kind: string, size: number])[] = [
  ['km/h|kph|kilomet(?:re|er)s (?:an|per) hour', 'speed', 1 / 3.6],
  ['mph|miles (?:an|per) hour', 'speed', 0.44704],
  ['square (?:kilomet(?:re|er)s?|km)|sq km|km2|km²', 'area', 1e6],
  ['square miles?|sq miles?', 'area', 2.58999e6],
  ['square met(?:re|er)s?|sq m', 'area', 1],
  ['square (?:feet|foot)|sq ft', 'area', 0.092903],
  ['hectares?|ha', 'area', 1e4],
  ['acres?', 'area', 4046.86],
  ['kilomet(?:re|er)s?|km', 'length', 1000],
  ['miles?|mi', 'length', 1609.34],
  ['centimet(?:re|er)s?|cm', 'length', 0.01],
  ['millimet(?:re|er)s?|mm', 'length', 0.001],
  ['met(?:re|er)s?|m', 'length', 1],
  ['feet|foot|ft', 'length', 0.3048],
  ['inch(?:es)?', 'length', 0.0254],
  ['yards?|yd', 'length', 0.9144],
  ['kilograms?|kilos?|kg', 'mass', 1],
  ['pounds?|lbs?', 'mass', 0.453592],
  ['grams?|g', 'mass', 0.001],
  ['ounces?|oz', 'mass', 0.0283495],
  ['lit(?:re|er)s?', 'volume', 1],
  ['(?:US )?gallons?', 'volume', 3.78541],
];
const UNIT = `(${UNITS.map(([pattern]) => pattern).join('|')})`;
const ABOUT = '(?:about |around |roughly |some |nearly |almost |or about |or )?';
const PAIR = new RegExp(
  `(?<![\\d.,\\p{L}£$€])${NUMBER}[ -]?${UNIT}(?:,? \\(|, (?:or |about |around |roughly |some )| or )${ABOUT}${NUMBER}[ -]?${UNIT}(?![\\p{L}])`,
  'giu',
);
const DEGREES =
  /(-?\d+(?:\.\d+)?) ?°? ?(?:degrees )?(C|F|Celsius|Fahrenheit)\b(?:,? \(|, or | or )(?:about |around )?(-?\d+(?:\.\d+)?) ?°? ?(?:degrees )?(C|F|Celsius|Fahrenheit)\b/g;

const unitOf = (written: string): readonly [string, string, number] | undefined =>
  UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(written));

function finding(match: RegExpMatchArray, right: string): Finding {
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    category: 'factual',
    severity: 'major',
    rule: 'units/conversion',
    message: `The first figure is ${right}.`,
    evidence: right,
    confidence: 0.9,
  };
}

/** Two digits that count: nobody converts more closely. */
const rounded = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en');

/**
 * "10 kg, about 42 pounds": a measure and its conversion that differ by more than an eighth. Does not find: currencies, whose rates change; gallons
 * that may be imperial; conversions that do not stand side by side.
 */
export const units: ParagraphDetector = {
  id: 'units',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run({ text }) {
    if (!/\d[^.]{0,30}(?:\(| or |, (?:about|around|roughly|some) )/.test(text)) return [];
    const pairs = Array.from(text.matchAll(PAIR)).flatMap((match): Finding[] => {
      const [from, to] = [unitOf(match[2] ?? ''), unitOf(match[4] ?? '')];
      if (!from || !to || from[1] !== to[1] || from === to) return [];
      const converted = (valueOf(match[1] ?? '') * from[2]) / to[2];
      const told = valueOf(match[3] ?? '');
      // A gallon is a fifth larger in Britain.
      const slack = from[1] === 'volume' ? 0.25 : 0.125;
      if (!(converted > 0) || Math.abs(converted - told) <= Math.max(1, converted * slack)) return [];
      return [finding(match, `${rounded(converted)} ${match[4]}`)];
    });
    const degrees = Array.from(text.matchAll(DEGREES)).flatMap((match): Finding[] => {
      const [from, to] = [match[2]?.charAt(0), match[4]?.charAt(0)];
      if (from === to) return [];
      const value = Number(match[1]);
      const converted = from === 'C' ? value * 1.8 + 32 : (value - 32) / 1.8;
      return Math.abs(converted - Number(match[3])) <= 2 ? [] : [finding(match, `${Math.round(converted)}°${to}`)];
    });
    return [...pairs, ...degrees];
  },
};
