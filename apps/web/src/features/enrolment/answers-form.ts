import { ownValues, type AnswersForm } from '../form/answers-values';
import type { MyEnrolment } from './my-enrolments';

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** What the page holds before it is touched. */
export const formOf = ({ slots, languages, interests, form, own }: MyEnrolment): AnswersForm => ({
  slots: slots ?? [],
  languages: languages ?? [],
  interests: interests ?? [],
  otherInterests: '',
  own: ownValues(form.fields, own),
});

type Engine = Omit<AnswersForm, 'own'>;

/** What groups are formed by. Blank is sent as unknown. */
export const answersOf = (form: Engine) => {
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
