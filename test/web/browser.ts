import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';

// A page waits for whatever it needs; how long that takes on a busy machine is no fault.
jest.setTimeout(300_000);

/** Where the web is built. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Where pictures of the pages are kept, if anybody asks for them. */
const PICTURES = process.env['KULL_PICTURES'];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

export interface Arriving {
  readonly size?: typeof PHONE;
  readonly locale?: string;
  /**
   * With the service worker. Without it the browser is one that has none: the worker fetches the whole
   * build for each new visitor, which is a third of what most tests would take.
   */
  readonly worker?: boolean;
}

/** A person at a browser of their own: their cookies, language and screen. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    /** What went wrong in the page, script errors and refused resources; should stay empty. */
    readonly faults: string[],
  ) {}

  static async arrive(
    browser: Browser,
    baseURL: string,
    { size = DESKTOP, locale = 'nb-NO', worker = false }: Arriving = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL,
      locale,
      timezoneId: 'Europe/Oslo',
      viewport: size,
      reducedMotion: 'reduce',
    });
    if (!worker) await context.addInitScript('delete Navigator.prototype.serviceWorker');
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
    return new Visitor(page, context, faults);
  }

  /** By the demo's door, and by id: two people on a roster may have one name. */
  async signInAs(personId: string): Promise<void> {
    const answer = await this.page.request.post('/api/v1/demo/session', {
      data: { personId },
      headers: { 'X-Kull': '1' },
    });
    if (!answer.ok()) throw new Error(`The demo lets ${personId} not in: ${answer.status()}`);
  }

  /** What axe finds wrong on the page once it rests (WCAG 2.1 A and AA), a line each. */
  async barriers(): Promise<string[]> {
    // What is busy is dimmed, and may cease to be so between two looks of axe.
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  }

  async picture(name: string): Promise<void> {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

export { launchChromium };
