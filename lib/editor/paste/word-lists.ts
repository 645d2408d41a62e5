/** A paragraph that Word shows as the item of a list. */
interface Item {
  readonly paragraph: HTMLElement;
  /** From 1, the outermost. */
  readonly level: number;
  /** Where an ordered list begins; null for bullets. */
  readonly number: number | null;
}

const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/i;
const MARK = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';

/** Word writes lists as paragraphs with their numbers and bullets in words; here they become lists, one in the other. */
export function joinWordLists(body: HTMLElement): void {
  const items = [...body.querySelectorAll<HTMLElement>('[style*="mso-list" i]')].flatMap(itemOf);
  const taken = new Set<HTMLElement>();
  const byParagraph = new Map(items.map((item) => [item.paragraph, item]));
  for (const { paragraph } of items) {
    if (taken.has(paragraph)) continue;
    const run = runFrom(paragraph, byParagraph);
    for (const item of run) taken.add(item.paragraph);
    const place = body.ownerDocument.createComment('');
    paragraph.before(place);
    place.replaceWith(listOf(run, body.ownerDocument));
  }
}

function itemOf(paragraph: HTMLElement): readonly Item[] {
  const level = LEVEL.exec(paragraph.getAttribute('style') ?? '')?.[1];
  if (level === undefined || !/^(p|div|h[1-6])$/i.test(paragraph.tagName)) return [];
  const mark = paragraph.querySelector(MARK);
  const sign = (mark?.textContent ?? '').replaceAll(/\s|\u00A0/g, '');
  mark?.remove();
  // Headings that Word numbers are headings.
  if (/^h/i.test(paragraph.tagName)) return [];
  return [{ paragraph, level: Math.min(9, Math.max(1, Number(level))), number: numberOf(sign) }];
}

/** What a sign counts: "3.", "b)", "iv."; null for a bullet. */
function numberOf(sign: string): number | null {
  const counted = /^\(?([0-9]+|[a-z]{1,5})[.):]?\)?$/i.exec(sign)?.[1];
  if (counted === undefined || sign === 'o') return null;
  if (/^\d+$/.test(counted)) return Math.min(Number(counted), 1_000_000);
  return counted.length === 1 && !/[ivxl]/i.test(counted) ? counted.toLowerCase().charCodeAt(0) - 96 : 1;
}

function runFrom(first: HTMLElement, items: ReadonlyMap<HTMLElement, Item>): Item[] {
  const run: Item[] = [];
  for (let next: Element | null = first; next; next = next.nextElementSibling) {
    const item = items.get(next as HTMLElement);
    if (!item) break;
    run.push(item);
  }
  return run;
}

function listOf(run: readonly Item[], page: Document): DocumentFragment {
  const whole = page.createDocumentFragment();
  /** The lists that are open, the innermost last. */
  const open: { readonly level: number; readonly list: HTMLElement }[] = [];
  for (const { paragraph, level, number } of run) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const last = open.at(-1);
    const kind = number === null ? 'UL' : 'OL';
    if (last?.level === level && last.list.tagName !== kind) open.pop();
    let here = open.at(-1);
    if (here?.level !== level) {
      const list = page.createElement(kind);
      if (number !== null && number !== 1) list.setAttribute('start', String(number));
      (here?.list.lastElementChild ?? whole).append(list);
      here = { level, list };
      open.push(here);
    }
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    here.list.append(item);
    paragraph.remove();
  }
  return whole;
}
