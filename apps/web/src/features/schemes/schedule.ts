import type { KullForm } from '../../ui/form/use-form';
import type { Round } from './round';
import { codeOf, isAutumn, numberOf, yearOf, type TermCode } from './terms';

/** When a round is and for whom, as the form has it. */
export interface Schedule {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: { term: string; startsOn: string; endsOn: string }[];
  readonly applyBy: string;
  readonly answerBy: string;
  readonly cohort: string;
  readonly moreCohorts: string[];
  readonly programmeIds: string[];
}

export type ScheduleForm = KullForm<Schedule>;

export const scheduleOf = (round: Round): Schedule => ({
  startsOn: round.startsOn,
  endsOn: round.endsOn,
  terms: round.terms.map((term) => ({ ...term })),
  applyBy: round.applyBy ?? '',
  answerBy: round.answerBy ?? '',
  cohort: round.cohort,
  moreCohorts: [...round.moreCohorts],
  programmeIds: [...round.programmeIds],
});

/** A term's usual days, to start from. */
export const usualTerm = (term: TermCode): Schedule['terms'][number] => {
  const year = yearOf(term);
  return isAutumn(term)
    ? { term, startsOn: `${year}-08-10`, endsOn: `${year}-12-18` }
    : { term, startsOn: `${year}-01-05`, endsOn: `${year}-06-15` };
};

/** The term that a day is in. */
const termOf = (day: string): TermCode =>
  `${day.slice(0, 4)}-${day.slice(5, 7) <= '07' ? 'VÅR' : 'HØST'}`;

/** The terms of a stretch of days, which begin and end with it. */
export const termsOf = ({ startsOn, endsOn }: Pick<Schedule, 'startsOn' | 'endsOn'>) => {
  const [first, last] = [numberOf(termOf(startsOn)), numberOf(termOf(endsOn))];
  return Array.from({ length: Math.max(last - first + 1, 1) }, (_, i) => {
    const usual = usualTerm(codeOf(first + i));
    return {
      ...usual,
      ...(i === 0 && { startsOn }),
      ...(first + i === last && { endsOn }),
    };
  });
};

/** The one after the last. */
export const nextTerm = (terms: Schedule['terms']): Schedule['terms'][number] =>
  usualTerm(codeOf(numberOf(terms.at(-1)!.term) + 1));

/** The one that comes before another: of those that are left out, to be taken in again. */
export const termBefore = ({ term }: Schedule['terms'][number]): Schedule['terms'][number] =>
  usualTerm(codeOf(numberOf(term) - 1));

/** How many terms are left out between one and the next. */
export const skippedBefore = (terms: Schedule['terms'], i: number): number =>
  i === 0 ? 0 : numberOf(terms[i]!.term) - numberOf(terms[i - 1]!.term) - 1;
