import type { Localized } from '#kernel';

/**
 * What a field asks for. The first three are what the engine forms groups by: their answers stand with the
 * enrolment, where a roster may have put them already, and a form asks for each of them once.
 */
export const FIELD_KINDS = [
  'availability',
  'languages',
  'interests',
  'text',
  'choice',
  'ranking',
  'scale',
  'consent',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Of a kind the engine uses: where its answer stands, in the request and with the enrolment. */
export const ENGINE_PLACES = {
  availability: 'slots',
  languages: 'languages',
  interests: 'interests',
} as const satisfies Partial<Record<FieldKind, string>>;
export type EngineKind = keyof typeof ENGINE_PLACES;

export const isEngineKind = (kind: FieldKind): kind is EngineKind => kind in ENGINE_PLACES;

/** Who reads an answer, besides the coordinators and whoever gave it. */
export const FIELD_READERS = ['coordinator', 'mentor', 'group'] as const;
export type FieldReaders = (typeof FIELD_READERS)[number];

export const ASKED = ['everyone', 'mentee', 'mentor'] as const;
export type Asked = (typeof ASKED)[number];
export type AskedRole = Exclude<Asked, 'everyone'>;

export interface FieldOption {
  /** Stays when the label is changed: answers refer to it. */
  readonly id: string;
  readonly label: Localized;
}

/** Shown only where an earlier field has one of the values; none named: where it is answered at all. */
export interface FieldCondition {
  readonly field: string;
  readonly anyOf: readonly string[];
}

/** One question. A blank text is missing in that language: another stands in for it. */
export interface FormField {
  /** Stays through all versions of a form. */
  readonly id: string;
  readonly kind: FieldKind;
  /** Blank in every language, of a kind the engine uses: Kull's own words. */
  readonly label: Localized;
  readonly help: Localized;
  /** Why it is asked, as those who are asked read it. */
  readonly why: Localized;
  readonly readers: FieldReaders;
  readonly asked: Asked;
  readonly required: boolean;
  readonly shownIf: FieldCondition | null;
  /** What a choice or a ranking is among; else none. */
  readonly options: readonly FieldOption[];
  /** A choice of more than one. */
  readonly several: boolean;
  /** Text of more than one line. */
  readonly long: boolean;
  /** A scale goes from 1 to this; null for every other kind. */
  readonly steps: number | null;
  /** What the ends of a scale are called. */
  readonly low: Localized;
  readonly high: Localized;
}

const NOTHING: Localized = { nb: '', nn: '', en: '' };

const engineField = (kind: EngineKind): FormField => ({
  ...{ id: kind, kind, label: NOTHING, help: NOTHING, why: NOTHING },
  ...{ readers: 'coordinator', asked: 'everyone', required: false, shownIf: null },
  ...{ options: [], several: false, long: false, steps: null, low: NOTHING, high: NOTHING },
});

/** What a round asks as long as nobody has made a form for it. */
export const DEFAULT_FIELDS: readonly FormField[] = [
  engineField('availability'),
  engineField('languages'),
  engineField('interests'),
];

const trimmed = ({ nb, nn, en }: Localized): Localized => ({
  nb: nb.trim(),
  nn: nn.trim(),
  en: en.trim(),
});

/** Without what its kind has no use for, so that nothing unseen is kept. */
export const tidied = (field: FormField): FormField => {
  const { kind } = field;
  const isScale = kind === 'scale';
  const hasOptions = kind === 'choice' || kind === 'ranking';
  return {
    id: field.id,
    kind,
    label: trimmed(field.label),
    help: trimmed(field.help),
    why: trimmed(field.why),
    readers: isEngineKind(kind) ? 'coordinator' : field.readers,
    asked: field.asked,
    required: field.required,
    shownIf: field.shownIf && { field: field.shownIf.field, anyOf: [...field.shownIf.anyOf] },
    options: hasOptions
      ? field.options.map(({ id, label }) => ({ id, label: trimmed(label) }))
      : [],
    several: kind === 'choice' && field.several,
    long: kind === 'text' && field.long,
    steps: isScale ? field.steps : null,
    low: isScale ? trimmed(field.low) : NOTHING,
    high: isScale ? trimmed(field.high) : NOTHING,
  };
};
