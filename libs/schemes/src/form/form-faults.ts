import type { FieldError, Localized } from '#kernel';
import { isEngineKind, type FormField } from './form-fields.js';

const FEWEST_OPTIONS = 2;
/** More than that nobody puts in order. */
const MOST_TO_RANK = 10;

/**
 * What is wrong with a form although each of its fields is well formed by itself.
 *
 * @param fields tidied
 * @param before the version that is in force: what is asked under an id stays of its kind
 * @returns pointers into `{ fields }`
 */
export const formFaults = (
  fields: readonly FormField[],
  before: readonly FormField[] = [],
): FieldError[] =>
  fields.flatMap((field, i) => [
    ...identityFaults(field, i, fields, before),
    ...textFaults(field, i),
    ...optionFaults(field, i),
    ...conditionFaults(field, i, fields),
  ]);

const isBlank = ({ nb, nn, en }: Localized): boolean => !nb && !nn && !en;

const identityFaults = (
  { id, kind }: FormField,
  i: number,
  fields: readonly FormField[],
  before: readonly FormField[],
): FieldError[] => {
  if (fields.findIndex((other) => other.id === id) < i)
    return [{ pointer: `/fields/${i}/id`, code: 'form.field_twice' }];
  if (isEngineKind(kind) && fields.findIndex((other) => other.kind === kind) < i)
    return [{ pointer: `/fields/${i}/kind`, code: 'form.kind_twice' }];
  const was = before.find((other) => other.id === id);
  return was && was.kind !== kind
    ? [{ pointer: `/fields/${i}/kind`, code: 'form.kind_changed' }]
    : [];
};

/** Who is asked reads what, and why. For what the engine uses, Kull has words of its own. */
const textFaults = ({ kind, label, why }: FormField, i: number): FieldError[] => {
  if (isEngineKind(kind)) return [];
  const faults: FieldError[] = [];
  if (isBlank(label)) faults.push({ pointer: `/fields/${i}/label`, code: 'form.label_missing' });
  if (isBlank(why)) faults.push({ pointer: `/fields/${i}/why`, code: 'form.why_missing' });
  return faults;
};

const optionFaults = ({ kind, options, steps }: FormField, i: number): FieldError[] => {
  const at = `/fields/${i}`;
  if (kind === 'scale')
    return steps ? [] : [{ pointer: `${at}/steps`, code: 'form.steps_missing' }];
  if (kind !== 'choice' && kind !== 'ranking') return [];
  if (options.length < FEWEST_OPTIONS)
    return [{ pointer: `${at}/options`, code: 'form.options_few' }];
  if (kind === 'ranking' && options.length > MOST_TO_RANK)
    return [
      { pointer: `${at}/options`, code: 'form.options_many', params: { most: MOST_TO_RANK } },
    ];
  return options.flatMap(({ id, label }, j) => {
    if (options.findIndex((other) => other.id === id) < j)
      return [{ pointer: `${at}/options/${j}/id`, code: 'form.field_twice' }];
    return isBlank(label)
      ? [{ pointer: `${at}/options/${j}/label`, code: 'form.label_missing' }]
      : [];
  });
};

/** The values a condition can name of a field; none: only whether it is answered. */
export const valuesToName = ({ kind, options, steps }: FormField): string[] => {
  if (kind === 'choice') return options.map(({ id }) => id);
  if (kind === 'scale') return Array.from({ length: steps ?? 0 }, (_, i) => String(i + 1));
  return [];
};

const conditionFaults = (
  { shownIf, asked }: FormField,
  i: number,
  fields: readonly FormField[],
): FieldError[] => {
  if (!shownIf) return [];
  const at = `/fields/${i}/shownIf`;
  const place = fields.findIndex(({ id }) => id === shownIf.field);
  const source = fields[place];
  if (!source) return [{ pointer: `${at}/field`, code: 'form.condition_removed' }];
  if (place >= i) return [{ pointer: `${at}/field`, code: 'form.condition_later' }];
  if (source.asked !== 'everyone' && source.asked !== asked)
    return [{ pointer: `${at}/field`, code: 'form.condition_not_asked' }];
  const values = valuesToName(source);
  return shownIf.anyOf.every((value) => values.includes(value))
    ? []
    : [{ pointer: `${at}/anyOf`, code: 'form.condition_value' }];
};
