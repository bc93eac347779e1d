import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** No sandbox: test machines run as root in containers, and open only pages of our own. */
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** An installed Chrome or Chromium on the PATH or in its usual place. */
function installed(environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find(runnable);
}

/** Without the package's own flags: one process for all pages dies with the first context closed. */
async function packaged(): Promise<string> {
  // Read when the module loads: with it the package unpacks the libraries a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}

/**
 * A headless Chromium: the one of `CHROME_PATH`, else an installed one, else the npm package
 * `@sparticuz/chromium`. Throws with how to get one where none can run.
 */
export async function launchChromium(environment = process.env): Promise<Browser> {
  try {
    const path = environment.CHROME_PATH ?? installed(environment) ?? (await packaged());
    return await chromium.launch({ executablePath: path, args: FLAGS });
  } catch (cause) {
    throw new Error(
      'No Chromium could run. Install Chrome or Chromium (Debian: apt-get install chromium), ' +
        'or set CHROME_PATH to one.',
      { cause },
    );
  }
}
