import Bowser from 'bowser';

/** What somebody would know a device by. */
export interface Device {
  /** `Firefox`; null where the browser doesn't say. */
  readonly browser: string | null;
  /** `Android`. */
  readonly system: string | null;
}

const LONGEST = 40;

/** No more of the browser's long description than this is kept. */
export const deviceOf = (userAgent: string | undefined): Device => {
  if (!userAgent) return { browser: null, system: null };
  const { browser, os } = Bowser.parse(userAgent);
  return { browser: named(browser.name), system: named(os.name) };
};

const named = (name: string | undefined): string | null => name?.slice(0, LONGEST) || null;
