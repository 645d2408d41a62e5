import { canBeMarked, type ExportChoice } from '#lib/core/article/export-schemas.ts';

/** The parameters that a choice means for its format; those without meaning there are left out. */
export function exportParameters({ format, view, as, categories, resolved, names }: ExportChoice): URLSearchParams {
  const parameters = new URLSearchParams({ format });
  if (format === 'errata') parameters.set('as', as);
  if (canBeMarked(format)) parameters.set('view', view);
  if (!choosesRecord({ format, view })) return parameters;
  if (categories) parameters.set('categories', categories.join(','));
  if (!resolved && format !== 'errata') parameters.set('resolved', 'false');
  if (names !== 'full') parameters.set('names', names);
  return parameters;
}

/** Whether notes or corrections go into the file. */
export function choosesRecord({ format, view }: Pick<ExportChoice, 'format' | 'view'>): boolean {
  return format !== 'txt' && (view === 'marked' || !canBeMarked(format));
}

/** The name that an answer gives its file (RFC 6266, RFC 8187). */
export function fileNameOf(disposition: string | null, otherwise: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    return encoded === undefined ? otherwise : decodeURIComponent(encoded);
  } catch {
    return otherwise;
  }
}
