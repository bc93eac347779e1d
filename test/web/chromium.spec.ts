import { launchChromium } from './browser.js';

/** What `npm test` needs a browser for has to work on a machine that has none installed. */
describe('finding a browser', () => {
  it.each([
    ['none is installed', { PATH: '' }],
    ['the one named cannot run', { PATH: '', CHROME_PATH: '/bin/false' }],
  ])('falls back on the npm package where %s', async (_, environment) => {
    const browser = await launchChromium(environment);
    try {
      for (const word of ['one', 'two']) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.setContent(`<h1>${word}</h1>`);
        expect(await page.textContent('h1')).toBe(word);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
});
