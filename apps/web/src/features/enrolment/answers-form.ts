import { OFFERED_LANGUAGES } from './offered-languages';
import type { MyEnrolment } from './my-enrolments';

/** What the form holds: lists, where nothing chosen is unknown. */
export interface AnswersForm {
  readonly slots: number[];
  readonly languages: string[];
  readonly interests: string[];
  /** Interests that are not among the choices, parted by commas. */
  readonly otherInterests: string;
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

export const formOf = ({ slots, languages, interests }: MyEnrolment): AnswersForm => ({
  slots: slots ?? [],
  languages: languages ?? [],
  interests: interests ?? [],
  otherInterests: '',
});

/** Blank is sent as unknown. */
export const answersOf = (form: AnswersForm) => {
  const named = form.otherInterests
    .split(',')
    .map((interest) => interest.trim().toLowerCase())
    .filter((interest) => interest !== '');
  const orUnknown = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null);
  return {
    slots: orUnknown(form.slots),
    languages: orUnknown(form.languages),
    interests: orUnknown(union(form.interests, named)),
  };
};

export const languageChoices = ({ languages }: MyEnrolment): string[] =>
  union(OFFERED_LANGUAGES, languages ?? []);

export const interestChoices = ({ commonInterests, interests }: MyEnrolment): string[] =>
  union(commonInterests, interests ?? []);
