/** Where a Chromium to test with is found: named, installed, or from npm. */
import {existsSync} from 'node:fs';

export interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** No talk with anybody during a test, and no sandbox of its own where a container has none to give. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error with one sentence where there is none */
export async function findChromium(): Promise<Launch> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
    return {executablePath: named, args: QUIET};
  }
  const installed = INSTALLED.find(path => existsSync(path));
  if (installed !== undefined) return {executablePath: installed, args: QUIET};
  return packed();
}

async function packed(): Promise<Launch> {
  // Read when the package is imported: it then brings the libraries that Chromium needs along.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return {executablePath, args: ['--no-sandbox']};
  } catch {
    throw new Error(
      'No Chromium was found: install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.',
    );
  }
}
