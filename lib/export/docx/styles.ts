import { AlignmentType, LevelFormat, LineRuleType, type ILevelsOptions, type IStylesOptions } from 'docx';

/** Names of the document's own styles. No reader takes them for anything else, which would cost it tracked changes. */
export const STYLE = {
  quote: 'ArticleQuote',
  code: 'ArticleCode',
  codeWords: 'ArticleCodeWords',
  link: 'Hyperlink',
} as const;

/** A step of indentation, in twentieths of a point. */
export const INDENT = 720;
/** Word has nine levels of lists, 0 to 8. */
export const DEEPEST_LEVEL = 8;

const MONOSPACED = 'Courier New';
const heading = (size: number) => ({
  run: { size: size * 2, bold: true, color: '1f2328' },
  paragraph: { spacing: { before: 280, after: 100, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
});

/** The same in a language (BCP 47), by which Word checks and hyphenates. */
export function stylesFor(language: string | null): IStylesOptions {
  if (language === null) return STYLES;
  const { default: usual } = STYLES;
  const document = { ...usual?.document, run: { ...usual?.document?.run, language: { value: language } } };
  return { ...STYLES, default: { ...usual, document } };
}

/** How the document looks; sizes are half points, distances twentieths of a point. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Georgia', size: 23 },
      paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(20),
    heading2: heading(15),
    heading3: heading(13),
    heading4: heading(12),
  },
  paragraphStyles: [
    { id: STYLE.quote, name: 'Article Quote', basedOn: 'Normal', run: { italics: true, color: '4a4f57' } },
    { id: STYLE.code, name: 'Article Code', basedOn: 'Normal', run: { font: MONOSPACED, size: 19 } },
  ],
  characterStyles: [{ id: STYLE.codeWords, name: 'Article Code Words', run: { font: MONOSPACED, size: 20 } }],
};

const BULLETS = ['•', '◦', '▪'] as const;

/** The levels of a list: bullets, or numbers from `start`. */
export function listLevels(start: number | null): readonly ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    format: start === null ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: start === null ? (BULLETS[level % BULLETS.length] ?? '•') : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    ...(start === null ? {} : { start }),
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT / 2 } } },
  }));
}
