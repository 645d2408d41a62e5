import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { JSX, ReactNode } from 'react';
import { Providers } from '#components/ui/providers.tsx';

export const metadata: Metadata = {
  title: { default: 'Galley', template: '%s · Galley' },
  description: 'An editorial desk for correcting articles together.',
  applicationName: 'Galley',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  // --paper of globals.css: the header runs into the browser's own bar.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1c1f' },
  ],
};

/**
 * The frame of every page. It waits for the request's headers, so that every page is rendered for its request: Next gives
 * the scripts of such a page the nonce that proxy.ts put into the Content-Security-Policy.
 */
export default async function RootLayout({ children }: { readonly children: ReactNode }): Promise<JSX.Element> {
  await headers();
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
