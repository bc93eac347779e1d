import type { components } from '../../app/api/schema';
import type { Language } from '../../app/i18n/languages';
import { isEngineKind, textIn, type AnswerValue, type FormField } from '../form/form';

export type ParticipantsExport = components['schemas']['ParticipantsExport'];
type Person = ParticipantsExport['people'][number];

/** What a file needs to say that its rows do not. */
export interface FileWords {
  readonly language: Language;
  /** The heading of a column that every round has. */
  readonly column: (name: (typeof COLUMNS)[number]) => string;
  readonly role: (role: Person['role']) => string;
  readonly state: (state: Person['state']) => string;
  readonly week: (slots: readonly number[]) => string;
  readonly languageName: (code: string) => string;
  readonly answer: (field: FormField, value: AnswerValue) => string;
  /** The heading of the column that tells which version of the form was answered. */
  readonly versionOf: (label: string) => string;
}

export const COLUMNS = [
  'role',
  'state',
  'familyName',
  'givenName',
  'studentNumber',
  'email',
  'phone',
  'programmeId',
  'cohort',
  'campus',
  'slots',
  'languages',
  'interests',
  'maxGroups',
  'experience',
] as const;

/**
 * A line for each participant: what every round has, then every field that any version of the form has
 * asked, the ones it asks now first. Beside each stands the version that was answered.
 */
export const participantsFile = (
  { forms, people }: ParticipantsExport,
  words: FileWords,
): string[][] => {
  const fields = everyField(forms);
  const fieldIn = (version: number, id: string): FormField | undefined =>
    forms.find((form) => form.version === version)?.fields.find((one) => one.id === id);
  const answersOf = (person: Person): string[] =>
    fields.flatMap((latest) => {
      const given = person.answers.find(({ field }) => field === latest.id);
      if (!given) return ['', ''];
      // In the words of then: an option may have been renamed or removed since.
      const field = fieldIn(given.version, latest.id) ?? latest;
      return [words.answer(field, given.value), String(given.version)];
    });
  return [
    [
      ...COLUMNS.map(words.column),
      ...fields.flatMap(({ label }) => {
        const { text } = textIn(label, words.language);
        return [text, words.versionOf(text)];
      }),
    ],
    ...people.map((person) => [...whatAllHave(person, words), ...answersOf(person)]),
  ];
};

/** Each once, as it was last asked; those that are asked now first. */
const everyField = (forms: ParticipantsExport['forms']): FormField[] => {
  const found = new Map<string, FormField>();
  for (const { fields } of forms)
    for (const field of fields)
      if (!isEngineKind(field.kind) && !found.has(field.id)) found.set(field.id, field);
  return [...found.values()];
};

const whatAllHave = (person: Person, words: FileWords): string[] => [
  words.role(person.role),
  words.state(person.state),
  person.familyName,
  person.givenName,
  person.studentNumber ?? '',
  person.email ?? '',
  person.phone ?? '',
  person.programme ?? '',
  person.cohort ?? '',
  person.campus ?? '',
  person.slots ? words.week(person.slots) : '',
  (person.languages ?? []).map(words.languageName).join(', '),
  (person.interests ?? []).join(', '),
  person.maxGroups === null ? '' : String(person.maxGroups),
  person.experience ?? '',
];
