import type { Localized } from '#kernel';
import type { SchemeSettings } from '../settings/scheme-settings.js';

/** What a published source says about the scheme that a template is taken from. */
export interface TemplateFact {
  /** Which question it answers; the web has its heading. */
  readonly about:
    'mentor' | 'format' | 'period' | 'meetings' | 'matching' | 'training' | 'referral' | 'goal';
  readonly text: Localized;
}

/**
 * A scheme to start from, as data: nothing in the code knows one template from another. Facts come
 * from the source; whatever no source says is a starting value of Kull's or left open, and listed
 * in `choices` so that the coordinator knows to decide it.
 */
export interface SchemeTemplate {
  readonly key: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly source: { readonly title: Localized; readonly url: string | null };
  readonly facts: readonly TemplateFact[];
  readonly choices: readonly Localized[];
  readonly settings: SchemeSettings;
}
