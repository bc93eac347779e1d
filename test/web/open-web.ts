import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, Visitor, type Arriving } from './browser.js';

/** A Kull with the built web, one institution in it, and a browser, for the tests of one file. */
export class OpenWeb {
  kull!: TestKull;
  institutionId!: string;
  private browser!: Browser;

  private constructor(private readonly env?: Record<string, string>) {}

  /** Opened before the first test and closed after the last; tests read what it has when they run. */
  static forThisFile(env?: Record<string, string>): OpenWeb {
    const web = new OpenWeb(env);
    beforeAll(() => web.open());
    afterAll(() => web.close());
    return web;
  }

  /** Somebody at a browser of their own, not signed in. */
  readonly visit = (how: Arriving = {}): Promise<Visitor> =>
    Visitor.arrive(this.browser, this.kull.baseUrl, how);

  /** Somebody at a browser of their own, signed in. */
  readonly arrive = async (personId: string, how: Arriving = {}): Promise<Visitor> => {
    const visitor = await this.visit(how);
    await visitor.signInAs(personId);
    return visitor;
  };

  private async open(): Promise<void> {
    this.kull = await TestKull.start({ web: DIST, ...(this.env && { env: this.env }) });
    this.browser = await launchChromium();
    this.institutionId = (await this.kull.a.institution()).id;
  }

  private async close(): Promise<void> {
    await this.browser.close();
    await this.kull.stop();
  }
}
