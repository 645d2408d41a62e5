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
 * The frame of every page. It reads the request's headers, so pages are rendered for each request and their scripts carry
 * the nonce that proxy.ts puts into the Content-Security-Policy.
 */
export default async function RootLayout({ children }: { readonly children: ReactNode }): Promise<JSX.Element> {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en">
      <body>
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  );
}
