import type { Locator, Page } from 'playwright-core';

/** The text as the person sees it, once the live editor has taken its place. */
export function articleText(page: Page): Locator {
  return page.locator('.ProseMirror');
}

/** The card in the margin that says these words. */
export function card(page: Page, words: string): Locator {
  return page.locator('[data-card]').filter({ hasText: words });
}

/** The marks in the text that stand on exactly these words (a mark may be split where others overlap it). */
export function marks(page: Page, words: string): Locator {
  return articleText(page).locator('[data-annotation]').filter({ hasText: words });
}

/** Goes from marked words in the text to their card, which then has the keyboard: cards far from the window are not drawn. */
export async function goToCard(page: Page, words: string, note: string): Promise<Locator> {
  await marks(page, words).first().click();
  const found = card(page, note);
  // On its edge, where no button is.
  await found.click({ position: { x: 6, y: 6 } });
  return found;
}

/** Opens an article from the desk and waits until its text is live. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
  await page.locator('.ProseMirror[contenteditable]').waitFor();
}

/** Drags the pointer over the first occurrence of words in the text, as a person selects them. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const ends = await articleText(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: { node: Node; from: number }[] = [];
    let all = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      texts.push({ node, from: all.length });
      all += node.nodeValue ?? '';
    }
    const start = all.indexOf(wanted);
    if (start < 0) throw new Error(`"${wanted}" is not in the text`);
    const edge = (offset: number, end: boolean): [Node, number] => {
      const at = texts.findLast(({ from }) => (end ? from < offset : from <= offset)) as { node: Node; from: number };
      return [at.node, offset - at.from];
    };
    const range = document.createRange();
    range.setStart(...edge(start, false));
    range.setEnd(...edge(start + wanted.length, true));
    (range.startContainer.parentElement as HTMLElement).scrollIntoView({ block: 'center' });
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const first = boxes[0] as DOMRect;
    const last = boxes.at(-1) as DOMRect;
    return {
      from: [first.left + 0.5, first.top + first.height / 2],
      to: [last.right - 0.5, last.top + last.height / 2],
    };
  }, words);
  await page.mouse.move(...(ends.from as [number, number]));
  await page.mouse.down();
  await page.mouse.move(...(ends.to as [number, number]), { steps: 6 });
  await page.mouse.up();
  await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
}
