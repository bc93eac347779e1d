import { isWeeklySlot, type FieldError } from '#kernel';
import {
  ENGINE_PLACES,
  isEngineKind,
  type AskedRole,
  type FieldCondition,
  type FormField,
} from './form-fields.js';

/** Text; the options chosen, or put in order; a step of a scale; a yes; hours of the week. */
export type AnswerValue = string | readonly string[] | number | true | readonly number[];
/** By field. What is not in it is not answered. */
export type Answers = ReadonlyMap<string, AnswerValue>;

export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 1000;
const MOST_GIVEN = 7 * 24;

export interface ReadAnswers {
  /** Of the fields that are shown, what was answered. */
  readonly kept: Answers;
  readonly faults: readonly FieldError[];
}

/** The fields somebody is asked, whatever they answer. */
export const fieldsAskedOf = (fields: readonly FormField[], role: AskedRole): FormField[] =>
  fields.filter(({ asked }) => asked === 'everyone' || asked === role);

/** What is shown to who has answered so much. A condition looks at fields before it alone. */
export const shownFields = (fields: readonly FormField[], answers: Answers): FormField[] => {
  const shown = new Map<string, FormField>();
  for (const field of fields)
    if (!field.shownIf || (shown.has(field.shownIf.field) && holds(field.shownIf, answers)))
      shown.set(field.id, field);
  return [...shown.values()];
};

const holds = ({ field, anyOf }: FieldCondition, answers: Answers): boolean => {
  const value = answers.get(field);
  if (value === undefined) return false;
  const said: readonly unknown[] = Array.isArray(value) ? value : [value];
  return anyOf.length === 0 || said.some((one) => anyOf.includes(String(one)));
};

/** Which of what must be answered is not, of all that is shown. */
export const missingAnswers = (fields: readonly FormField[], answers: Answers): FormField[] =>
  shownFields(fields, answers).filter(({ id, required }) => required && !answers.has(id));

/**
 * What somebody answers to a form, whatever was sent. What is hidden by a condition is no answer, and left
 * out without a word; what is asked of nobody here is refused.
 *
 * @param fields those that are asked of them
 * @param given by field
 * @returns pointers into `{ slots, languages, interests, own: { … } }`
 */
export const readAnswers = (
  fields: readonly FormField[],
  given: Readonly<Record<string, unknown>>,
): ReadAnswers => {
  const answers = new Map<string, AnswerValue>();
  const faults: FieldError[] = [];
  const known = new Set(fields.map(({ id }) => id));
  for (const id of Object.keys(given))
    if (!known.has(id)) faults.push({ pointer: `/own/${escaped(id)}`, code: 'form.not_asked' });
  const wrong = new Map<string, FieldError>();
  for (const field of fields) {
    const read = readOne(field, Object.hasOwn(given, field.id) ? given[field.id] : null);
    if (typeof read === 'object' && read !== null && 'code' in read)
      wrong.set(field.id, { pointer: pointerOf(field), ...read });
    else if (read !== null) answers.set(field.id, read);
  }
  const shown = shownFields(fields, answers);
  for (const field of shown) {
    const fault = wrong.get(field.id);
    if (fault) faults.push(fault);
    else if (field.required && !answers.has(field.id))
      faults.push({ pointer: pointerOf(field), code: 'form.required' });
  }
  const seen = new Set(shown.map(({ id }) => id));
  return { kept: new Map([...answers].filter(([id]) => seen.has(id))), faults };
};

const escaped = (id: string): string => id.replaceAll('~', '~0').replaceAll('/', '~1');

const pointerOf = ({ id, kind }: FormField): string =>
  isEngineKind(kind) ? `/${ENGINE_PLACES[kind]}` : `/own/${id}`;

type Wrong = Pick<FieldError, 'code' | 'params'>;
const WRONG: Wrong = { code: 'form.answer_wrong' };

/** Null: not answered. */
const readOne = (field: FormField, value: unknown): AnswerValue | Wrong | null => {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'text':
      return readText(value, field.long ? LONGEST_TEXT : LONGEST_LINE);
    case 'scale':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= (field.steps ?? 0)
        ? Number(value)
        : WRONG;
    case 'consent':
      if (typeof value !== 'boolean') return WRONG;
      return value || null;
    case 'choice':
      return readOptions(field, value, field.several ? field.options.length : 1);
    case 'ranking':
      return readOptions(field, value, field.options.length);
    case 'availability':
      return readList(value, (one): one is number => isWeeklySlot(one));
    case 'languages':
    case 'interests':
      return readList(value, (one): one is string => typeof one === 'string' && one.trim() !== '');
  }
};

const readText = (value: unknown, most: number): string | Wrong | null => {
  if (typeof value !== 'string') return WRONG;
  const text = value.trim();
  if (text.length > most) return { code: 'form.text_long', params: { most } };
  return text || null;
};

const readList = <T extends string | number>(
  value: unknown,
  isOne: (one: unknown) => one is T,
): readonly T[] | Wrong | null => {
  if (!Array.isArray(value) || value.length > MOST_GIVEN) return WRONG;
  const list: readonly unknown[] = value;
  if (!list.every(isOne)) return WRONG;
  return list.length > 0 ? [...new Set(list)] : null;
};

const readOptions = (
  { options }: FormField,
  value: unknown,
  most: number,
): AnswerValue | Wrong | null => {
  const read = readList(value, (one): one is string => typeof one === 'string');
  if (read === null || 'code' in read) return read;
  const ids = new Set(options.map(({ id }) => id));
  if (!read.every((one) => ids.has(one))) return { code: 'form.option_gone' };
  return read.length > most ? { code: 'form.one_alone' } : read;
};
