import type { FormField } from '#schemes';

/** A text that is missing in the other languages. */
export const inBokmaal = (nb: string) => ({ nb, nn: '', en: '' });

/** A question that everybody may answer by a line of text, unless `given` says otherwise. */
export const formField = (id: string, given: Partial<FormField> = {}): FormField => ({
  ...{ id, kind: 'text', label: inBokmaal(`Spørsmål ${id}`), help: inBokmaal('') },
  ...{ why: inBokmaal('For å sette sammen gode grupper.'), readers: 'coordinator' },
  ...{ asked: 'everyone', required: false, shownIf: null, options: [], several: false },
  ...{ long: false, steps: null, low: inBokmaal(''), high: inBokmaal('') },
  ...given,
});
