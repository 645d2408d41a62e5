import { Decoration } from '@tiptap/pm/view';
import type { Underline } from '#lib/core/annotation/category.ts';

/** An annotation as the text shows it. Positions are ProseMirror's; an empty range is an insertion point. */
export interface DrawnAnnotation {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Key of its category; null for a comment or correction without one. */
  readonly category: string | null;
  /** A name of the palette: the colour is `--category-<color>`. */
  readonly color: string;
  readonly underline: Underline;
  readonly decided: boolean;
}

/** What a decoration remembers. `words` are those it was put on, by which an edit inside is noticed. */
export interface DrawnSpec {
  readonly annotation: DrawnAnnotation;
  readonly words: string;
  readonly active: boolean;
}

/** The decoration of an annotation: an element of its own, so that overlapping ones nest and stay apart. */
export function decorationOf(annotation: DrawnAnnotation, words: string, active: boolean): Decoration {
  const spec: DrawnSpec = { annotation, words, active };
  const { from, to } = annotation;
  if (from < to)
    return Decoration.inline(from, to, { nodeName: 'span', ...attributesOf(annotation, active) }, { ...spec });
  const key = `${annotation.id} ${active} ${annotation.decided} ${annotation.category} ${annotation.color}`;
  return Decoration.widget(from, () => pointMark(annotation, active), {
    ...spec,
    key,
    side: -1,
    ignoreSelection: true,
  });
}

/** Whether a decoration already looks like this. */
export function looksLike(decoration: Decoration, annotation: DrawnAnnotation, active: boolean): boolean {
  const { annotation: drawn, active: drawnActive } = specOf(decoration);
  return (
    decoration.from === annotation.from &&
    decoration.to === annotation.to &&
    drawnActive === active &&
    drawn.category === annotation.category &&
    drawn.color === annotation.color &&
    drawn.underline === annotation.underline &&
    drawn.decided === annotation.decided
  );
}

/** What a decoration of this plugin remembers. */
export function specOf(decoration: Decoration): DrawnSpec {
  return decoration.spec as DrawnSpec;
}

function attributesOf(
  { id, category, color, underline, decided }: DrawnAnnotation,
  active: boolean,
): Record<string, string> {
  const classes = ['flag', category && `flag-${category}`, decided && 'flag-decided', active && 'flag-active'];
  return {
    class: classes.filter(Boolean).join(' '),
    style: `--flag: var(--category-${color}); --flag-soft: var(--category-${color}-soft)`,
    'data-annotation': id,
    'data-underline': underline,
  };
}

function pointMark(annotation: DrawnAnnotation, active: boolean): HTMLElement {
  const mark = document.createElement('span');
  for (const [name, value] of Object.entries(attributesOf(annotation, active))) mark.setAttribute(name, value);
  mark.classList.add('flag-point');
  mark.contentEditable = 'false';
  return mark;
}
