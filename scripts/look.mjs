/**
 * Pictures of pages, for looking at them: on a phone (390) and a desk (1280), with what axe and
 * the console say about each.
 *
 *   node scripts/look.mjs FOLDER [--as PERSON_ID] [--base URL] [--locale nb] ADDRESS...
 *
 * FOLDER lies outside the repository; `--as` signs in as one of the demo's people first.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { launchChromium } from '../test/support/chromium.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string' },
    base: { type: 'string', default: 'http://127.0.0.1:3000' },
    locale: { type: 'string', default: 'nb-NO' },
  },
});
const [folder, ...addresses] = positionals;
if (!folder || addresses.length === 0) {
  console.error('usage: node scripts/look.mjs FOLDER [--as PERSON_ID] [--base URL] ADDRESS...');
  process.exit(2);
}

const WIDTHS = { 390: 844, 1280: 900 };
const pictureName = (address, width) =>
  `${address.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}-${width}.png`;

async function look(page, address, width) {
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (!response?.ok()) console.log(`${address}: ${response?.status()}`);
  const file = join(resolve(folder), pictureName(address, width));
  await page.screenshot({ path: file, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  console.log(
    `${file}  ${violations.length} axe violations${wide > 0 ? `, ${wide} px too wide` : ''}`,
  );
  for (const { id, nodes } of violations) {
    console.log(`  ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`);
  }
}

await mkdir(resolve(folder), { recursive: true });
const browser = await launchChromium();
try {
  for (const [width, height] of Object.entries(WIDTHS)) {
    const context = await browser.newContext({
      // Else the network is never quiet: the worker makes ready what is wanted without coverage.
      serviceWorkers: 'block',
      baseURL: values.base,
      locale: values.locale,
      viewport: { width: Number(width), height },
    });
    if (values.as) {
      const signedIn = await context.request.post('/api/v1/demo/session', {
        data: { personId: values.as },
        headers: { 'X-Kull': '1' },
      });
      if (!signedIn.ok()) throw new Error(`Could not sign in: ${signedIn.status()}`);
    }
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() !== 'log') console.log(`  [${message.type()}] ${message.text()}`);
    });
    page.on('pageerror', (error) => console.log(`  [error] ${error.message}`));
    for (const address of addresses) await look(page, address, width);
    await context.close();
  }
} finally {
  await browser.close();
}
