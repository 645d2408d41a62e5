import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Switches that keep a headless Chromium off the network and out of the sandbox that a container lacks. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that scripts/system-tools.mjs found. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  // Where no locale is set, Chromium can't write a name like “Kyiv’s” and calls every such download "download".
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath, args: SWITCHES, env });
}

/** How long a test waits for what a person would see at once. */
const PATIENCE_MS = 15_000;

/** A page in a browser profile of its own, and everything that went wrong in it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Uncaught errors, console errors and breaches of the Content-Security-Policy, in order. */
  readonly troubles: readonly string[];
}

export interface VisitorOptions {
  readonly url: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A new person at the desk, signed in to nothing yet. */
export async function newVisitor(
  browser: Browser,
  { url, colorScheme = 'light', width = 1440 }: VisitorOptions,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme,
    viewport: { width, height: 900 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    // The browser asks for a favicon.ico of its own accord now and then; the pages name another one.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      troubles.push(`${message.text()} (${message.location().url})`);
  });
  return { page, context, troubles };
}
