import { afterAll } from 'vitest';
import { newVisitor, openBrowser, type Visitor, type VisitorOptions } from './browser.ts';
import { startGalley, type Galley } from './galley.ts';

/** A house of its own with a browser in front of it. */
export interface Desk {
  readonly galley: Galley;
  /** Another person comes to it, in a browser profile of their own. */
  visit(options?: Omit<VisitorOptions, 'url'>): Promise<Visitor>;
}

/** Opens such a desk for the tests of the file that awaits this; it is closed after them. */
export async function openDesk(): Promise<Desk> {
  const galley = await startGalley();
  afterAll(() => galley.stop());
  const browser = await openBrowser();
  // What was opened last is closed first.
  afterAll(() => browser.close());
  return { galley, visit: (options = {}) => newVisitor(browser, { url: galley.url, ...options }) };
}
