// Programs that tests drive and that npm has not: a browser, and other people's readers of the files we write.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './prepare.mjs';

const BROWSERS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Debian has LibreOffice, in parts; elsewhere it comes whole. */
const OFFICE = '/usr/lib/libreoffice/program';

/** The programs that read our Word files and PDFs in tests, each with the Debian package that holds it. */
const READERS = [
  { name: 'pandoc', debian: 'pandoc', isThere: () => runs('pandoc') },
  { name: 'LibreOffice Writer', debian: 'libreoffice-writer-nogui', isThere: () => runs('soffice') },
  {
    name: 'LibreOffice Draw',
    debian: 'libreoffice-draw-nogui',
    isThere: () => (existsSync(OFFICE) ? existsSync(`${OFFICE}/libsdlo.so`) : runs('soffice')),
  },
  { name: 'pdftotext', debian: 'poppler-utils', isThere: () => runs('pdftotext', '-v') },
];

function runs(program, version = '--version') {
  return spawnSync(program, [version], { stdio: 'ignore' }).status === 0;
}

/** Installs Debian packages where apt-get can be used as root; elsewhere it does nothing, and the caller says what is missing. */
function installPackages(packages) {
  if (packages.length === 0 || process.getuid?.() !== 0 || !runs('apt-get')) return;
  say(`Installing ${packages.join(', ')} for the tests (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const options = ['install', '-y', '-qq', '--no-install-recommends'];
  spawnSync('apt-get', [...options, ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Path of the Chrome or Chromium to test in; installs Debian's where that is possible, else says what to do and ends. */
export function browser() {
  const installed = () => BROWSERS.find((path) => path && existsSync(path));
  if (!installed()) installPackages(['chromium']);
  const path = installed();
  if (path) return path;
  console.error('The browser tests need Chrome or Chromium: please install one, or set CHROMIUM_PATH to it.');
  process.exit(1);
}

/** Sees to it that pandoc, LibreOffice and Poppler are there; where they can't be installed, says what to do and ends. */
export function officeReaders() {
  const missing = () => READERS.filter(({ isThere }) => !isThere());
  installPackages(missing().map(({ debian }) => debian));
  const left = missing();
  if (left.length === 0) return;
  console.error(
    `The tests of exported files need ${left.map(({ name }) => name).join(' and ')}: please install ${left.map(({ debian }) => debian).join(' and ')}.`,
  );
  process.exit(1);
}
