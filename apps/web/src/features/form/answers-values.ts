import { isEngineKind, type AnswerValue, type FormField } from './form';

/** What one field holds on the page: text, one choice or a step; several, in order; a yes. */
export type OwnValue = string | string[] | boolean;

/** What a page of questions holds, where nothing chosen is unknown. */
export interface AnswersForm {
  readonly slots: number[];
  readonly languages: string[];
  readonly interests: string[];
  /** Interests that are not among the choices, parted by commas. */
  readonly otherInterests: string;
  /** By field of the coordinator's own. */
  readonly own: Readonly<Record<string, OwnValue>>;
}

const isSeveral = ({ kind, several }: FormField): boolean =>
  kind === 'ranking' || (kind === 'choice' && several);

/** As it stands on the page before it is touched. */
export const ownValues = (
  fields: readonly FormField[],
  own: Readonly<Record<string, AnswerValue>>,
): Record<string, OwnValue> =>
  Object.fromEntries(
    fields
      .filter(({ kind }) => !isEngineKind(kind))
      .map((field) => [field.id, ownValue(field, own[field.id])]),
  );

const ownValue = (field: FormField, value: AnswerValue | undefined): OwnValue => {
  if (field.kind === 'consent') return value === true;
  const list = Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  return isSeveral(field) ? list : (list[0] ?? '');
};

/** As it is sent. What is blank is left out. */
export const sentOwn = (
  fields: readonly FormField[],
  values: AnswersForm['own'],
): Record<string, AnswerValue> => {
  const sent: Record<string, AnswerValue> = {};
  for (const { id, kind } of fields) {
    const value = values[id];
    if (isEngineKind(kind) || !value || (Array.isArray(value) && value.length === 0)) continue;
    if (kind === 'scale') sent[id] = Number(value);
    else if (kind === 'choice' && !Array.isArray(value)) sent[id] = [String(value)];
    else sent[id] = value;
  }
  return sent;
};

/** What a condition looks at: all that is chosen, or nothing where it is not answered. */
const said = (field: FormField, values: AnswersForm): readonly string[] => {
  if (field.kind === 'availability') return values.slots.map(String);
  if (field.kind === 'languages') return values.languages;
  if (field.kind === 'interests')
    return values.otherInterests.trim() ? [...values.interests, '+'] : values.interests;
  const value = values.own[field.id];
  if (Array.isArray(value)) return value;
  return value === true ? ['yes'] : value && value.trim() !== '' ? [value] : [];
};

/** What is asked by what has been answered so far. The server goes by the same. */
export const shownFields = (fields: readonly FormField[], values: AnswersForm): FormField[] => {
  const shown: FormField[] = [];
  for (const field of fields) {
    const { shownIf } = field;
    const source = shownIf && shown.find(({ id }) => id === shownIf.field);
    const words = source ? said(source, values) : [];
    const isMet = shownIf?.anyOf.length
      ? words.some((word) => shownIf.anyOf.includes(word))
      : words.length > 0;
    if (!shownIf || isMet) shown.push(field);
  }
  return shown;
};
