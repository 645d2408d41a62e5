'use client';

import './globals.css';
import type { JSX } from 'react';
import ErrorPage, { type ErrorPageProps } from './error.tsx';

/** For a failure of the frame of all pages itself, which this one replaces. */
export default function GlobalError(props: ErrorPageProps): JSX.Element {
  return (
    <html lang="en">
      <body>
        <title>Galley</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
