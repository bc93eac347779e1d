import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The headless shell first: it shows the same pages for two thirds of the work. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** No sandbox: test machines run as root in containers, and open only pages of our own. */
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];

/** In any other a file that is saved loses a name with an ø in it. */
const UTF8 = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Chromes and Chromiums on the PATH or in their usual places. */
function installed(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].filter(runnable);
}

/** Not with the flags it comes with: one process for all would end with the first page closed. */
async function packaged(): Promise<string> {
  // Read when the module loads: with it the package unpacks the libraries a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}

/** Each is found only when those before it could not run: the last has to be unpacked. */
function candidates(environment: NodeJS.ProcessEnv): (() => string | Promise<string>)[] {
  const own = environment.CHROME_PATH ? [environment.CHROME_PATH] : [];
  const paths = [...own, ...installed(environment)];
  return [...paths.map((path) => () => path), packaged];
}

/** One that starts can still be unable to show a page. */
async function working(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...process.env, ...UTF8 },
  });
  try {
    for (let pages = 0; pages < 2; pages += 1) await (await browser.newPage()).close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * A headless Chromium: the one of `CHROME_PATH`, else an installed one that runs, else the npm
 * package `@sparticuz/chromium`. Throws with how to get one where none can run.
 */
export async function launchChromium(environment = process.env): Promise<Browser> {
  const reasons: unknown[] = [];
  for (const find of candidates(environment)) {
    try {
      return await working(await find());
    } catch (reason) {
      reasons.push(reason);
    }
  }
  throw new AggregateError(
    reasons,
    'No Chromium could run. Install Chrome or Chromium (Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to one.',
  );
}
