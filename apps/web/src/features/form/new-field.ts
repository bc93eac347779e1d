import type { Asked, FieldKind, FormField, FormText } from './form';

/** A field as the builder holds it: what is not said is blank, so that each control has a value. */
export type Draft = Omit<FormField, 'shownIf' | 'steps'> & {
  /** A blank field: always shown. */
  readonly shownIf: { readonly field: string; readonly anyOf: string[] };
  readonly steps: string;
};

export interface BuilderValues {
  /** The version that is changed. */
  readonly base: number;
  readonly fields: Draft[];
}

const nothing = (): FormText => ({ nb: '', nn: '', en: '' });

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** What answers are kept under: it stays when the question is written anew. */
export const newFieldId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('');

export const newOption = (): Draft['options'][number] => ({ id: newFieldId(), label: nothing() });

export const newDraft = (kind: FieldKind, id: string = newFieldId()): Draft => ({
  ...{ id, kind, label: nothing(), help: nothing(), why: nothing() },
  ...{ readers: 'coordinator', asked: 'everyone', required: false },
  shownIf: { field: '', anyOf: [] },
  options: kind === 'choice' || kind === 'ranking' ? [newOption(), newOption()] : [],
  ...{ several: false, long: false, steps: kind === 'scale' ? '5' : '' },
  ...{ low: nothing(), high: nothing() },
});

export const draftOf = (field: FormField): Draft => ({
  ...field,
  shownIf: field.shownIf ?? { field: '', anyOf: [] },
  steps: field.steps === null ? '' : String(field.steps),
});

export const fieldOf = ({ shownIf, steps, ...field }: Draft): FormField => ({
  ...field,
  shownIf: shownIf.field ? shownIf : null,
  steps: steps ? Number(steps) : null,
});

/** Whether everybody who is asked the one is asked the other. */
const coversAsked = (source: Asked, asked: Asked): boolean =>
  source === 'everyone' || source === asked;

/** What a field's condition can look at: what stands before it, and is asked of the same. */
export const sourcesFor = (fields: readonly Draft[], index: number): Draft[] =>
  fields.slice(0, index).filter(({ asked }) => coversAsked(asked, fields[index]!.asked));
