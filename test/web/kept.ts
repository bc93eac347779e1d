import type { Visitor } from './browser.js';

/** The browser's, as far as it is looked into. */
declare const caches: {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ match(path: string): Promise<unknown> }>;
};

/** Until the service worker has an answer for when there is no coverage. */
export const kept = async ({ page }: Visitor, address: string): Promise<void> => {
  const isKept = () =>
    page.evaluate(async (path) => {
      const keys = await caches.keys();
      const own = keys.find((key) => key.startsWith('kull-answers-'));
      return own !== undefined && (await (await caches.open(own)).match(path)) !== undefined;
    }, address);
  const until = Date.now() + 20_000;
  while (!(await isKept())) {
    if (Date.now() > until) throw new Error(`The service worker has not kept ${address}`);
    await page.waitForTimeout(100);
  }
};
