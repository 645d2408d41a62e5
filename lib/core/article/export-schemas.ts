import { z } from 'zod';

/** The formats that articles are exported in. */
export const EXPORT_FORMATS = ['html', 'md', 'txt', 'docx', 'pdf', 'json', 'jsonld', 'errata'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `clean` is the text alone; `marked` has its annotations and changes with it. */
export const EXPORT_VIEWS = ['clean', 'marked'] as const;
export type ExportView = (typeof EXPORT_VIEWS)[number];

/** The formats of the list of corrections. */
export const ERRATA_FORMATS = ['html', 'md', 'csv', 'docx'] as const;
export type ErrataFormat = (typeof ERRATA_FORMATS)[number];

/** How people are named in a file. */
export const NAME_FORMS = ['full', 'initials'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** Stands for what has no category, in a choice of categories. */
export const NO_CATEGORY = 'none';

const categoryKeys = z
  .array(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be keys of categories, or none'))
  .min(1)
  .max(200);

/** Which of the record goes into a file, and how. */
export interface RecordChoice {
  /** Keys of categories, NO_CATEGORY among them for what has none; null takes all. */
  readonly categories: readonly string[] | null;
  /** Whether what is decided goes in; if not, the changes that were made are simply the text. */
  readonly resolved: boolean;
  readonly names: NameForm;
}

const CAN_BE_MARKED: ReadonlySet<ExportFormat> = new Set(['html', 'md', 'docx', 'pdf']);

/** Whether a format has a clean and a marked form. */
export function canBeMarked(format: ExportFormat): boolean {
  return CAN_BE_MARKED.has(format);
}

const isWritable = ({ format, view }: { readonly format: ExportFormat; readonly view: ExportView }): boolean =>
  view === 'clean' || format !== 'txt';
const MARKED_TEXT = { path: ['view'], message: 'must be clean: plain text can’t be marked' };

/**
 * GET /articles/:id/export. `view` is for html, md, docx and pdf, `as` for errata; the others have one form. `categories`
 * (keys, by commas), `resolved` and `names` say what of the record goes in.
 */
export const exportQuery = z
  .strictObject({
    format: z.enum(EXPORT_FORMATS),
    view: z.enum(EXPORT_VIEWS).default('clean'),
    as: z.enum(ERRATA_FORMATS).default('html'),
    categories: z
      .string()
      .max(5000)
      .transform((keys) => keys.split(',').map((key) => key.trim()))
      .pipe(categoryKeys)
      .optional(),
    resolved: z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'must be true or false' }).default(true),
    names: z.enum(NAME_FORMS).default('full'),
    /** A name of the caller's own for this export, under which its progress can be followed. */
    ticket: z
      .string()
      .regex(/^[\w-]{8,64}$/, 'must be 8 to 64 letters, digits, - or _')
      .optional(),
  })
  .refine(isWritable, MARKED_TEXT);
export type ExportQuery = z.output<typeof exportQuery>;

/** GET /articles/:id/export/progress */
export const exportProgressQuery = z.strictObject({ ticket: z.string().regex(/^[\w-]{8,64}$/) });

/** What the house last exported with: PUT /house/export-choice. */
export const exportChoice = z
  .strictObject({
    format: z.enum(EXPORT_FORMATS),
    view: z.enum(EXPORT_VIEWS),
    as: z.enum(ERRATA_FORMATS),
    categories: categoryKeys.nullable(),
    resolved: z.boolean(),
    names: z.enum(NAME_FORMS),
  })
  .refine(isWritable, MARKED_TEXT);
export type ExportChoice = z.output<typeof exportChoice>;

/** The choice of a house that has exported nothing yet. */
export const FIRST_CHOICE: ExportChoice = {
  format: 'docx',
  view: 'marked',
  as: 'html',
  categories: null,
  resolved: true,
  names: 'full',
};
