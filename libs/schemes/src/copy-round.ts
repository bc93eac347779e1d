import { formatTerm, newId, parseTerm, termNumber, type Term } from '#kernel';
import type { Tx } from '#platform';
import { Temporal } from 'temporal-polyfill';
import { Round } from './round.entity.js';
import type { RoundTerm } from './round-terms.js';
import { Scheme } from './scheme.entity.js';
import { canLock } from './scheme.policy.js';
import { asLocked, type Heeding } from './settings/as-locked.js';

/** When a round is, and for which cohorts. */
type Days = Pick<
  Round,
  'cohort' | 'moreCohorts' | 'startsOn' | 'endsOn' | 'terms' | 'applyBy' | 'answerBy'
>;

const MONTHS_IN_TERM = 6;

/**
 * The days of a round, for another cohort: as many terms later, or earlier, as that one began.
 *
 * @param cohort `2027-HØST`
 */
export const movedTo = (round: Days, cohort: string): Days => {
  const terms = termNumber(parseTerm(cohort)!) - termNumber(parseTerm(round.cohort)!);
  const day = (date: string): string =>
    Temporal.PlainDate.from(date)
      .add({ months: terms * MONTHS_IN_TERM })
      .toString();
  const term = (code: string): string => formatTerm(termAfter(parseTerm(code)!, terms));
  return {
    cohort,
    moreCohorts: round.moreCohorts.map(term),
    startsOn: day(round.startsOn),
    endsOn: day(round.endsOn),
    terms: round.terms.map((one): RoundTerm => ({
      term: term(one.term),
      startsOn: day(one.startsOn),
      endsOn: day(one.endsOn),
    })),
    applyBy: round.applyBy && day(round.applyBy),
    answerBy: round.answerBy && day(round.answerBy),
  };
};

const termAfter = (term: Term, terms: number): Term => {
  const number = termNumber(term) + terms;
  return { year: Math.floor(number / 2), season: number % 2 === 1 ? 'HØST' : 'VÅR' };
};

/**
 * The settings a copy gets: those of the round, and where the centre has locked some, the scheme's,
 * unless the actor locks.
 */
export const settingsOfCopy = async (
  tx: Tx,
  { schemeId, settings }: Pick<Round, 'schemeId' | 'settings'>,
): Promise<Heeding> => {
  const { institutionId } = tx;
  const scheme = await tx.repository(Scheme).findOneByOrFail({ institutionId, id: schemeId });
  return asLocked(settings, scheme.settings, canLock(tx.actor) ? [] : scheme.locks);
};

/**
 * A draft with the set-up of another round, for another cohort: its settings as far as they are not
 * locked, its form, its programmes and its days, moved. Nobody is in it.
 *
 * @returns its id
 */
export const copyRound = async (
  tx: Tx,
  of: Round,
  { name, cohort }: Pick<Round, 'name' | 'cohort'>,
): Promise<string> => {
  const id = newId();
  const { institutionId, schemeId, formId } = of;
  const { settings } = await settingsOfCopy(tx, of);
  await tx.repository(Round).insert({
    ...{ institutionId, id, schemeId, name, settings, formId },
    ...movedTo(of, cohort),
  });
  await tx.execute(
    `insert into round_programmes (institution_id, round_id, programme_id)
     select institution_id, $3, programme_id from round_programmes
     where institution_id = $1 and round_id = $2`,
    [institutionId, of.id, id],
  );
  return id;
};
