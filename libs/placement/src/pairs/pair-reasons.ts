import type { Forbids, NotPlaced, PlacingFix, Reason } from '#matching';
import type { GroupingAttribute } from '#schemes';
import { valuesOf } from '../roster/attributes.js';
import { placesOf, type Participant } from '../roster/participants.js';
import type { Market } from './read-market.js';

/** What forbids a pair, in a code. */
const forbidden = ({ code, ...rule }: Forbids): Reason => {
  switch (code) {
    case 'forbidden.veto':
      return { code: 'pair.vetoed' };
    case 'forbidden.again':
      return { code: 'pair.not_again' };
    case 'forbidden.rule':
      return { code: 'pair.rule', attribute: 'attribute' in rule ? (rule.attribute ?? '') : '' };
    case 'forbidden.points':
      return { code: 'pair.rule' };
  }
};

/** How far up somebody had the other, or that they had said something else, or nothing. */
const wished = (
  side: 'mentee' | 'mentor',
  of: string,
  about: string,
  { lists }: Market,
): Reason => {
  const ranked = lists.get(of)?.ranked ?? [];
  const place = ranked.indexOf(about) + 1;
  if (place > 0) return { code: `pair.${side}_wish`, numbers: { place } };
  return { code: ranked.length > 0 ? `pair.${side}_wished_others` : `pair.${side}_without_wishes` };
};

/** A value as people say it: a programme by its name. */
const wordOf = (one: Participant, attribute: GroupingAttribute, value: string): string =>
  attribute === 'programme' ? (one.programme?.name ?? value) : value;

const sharedValues = (a: Participant, b: Participant, attribute: GroupingAttribute): string[] => {
  const others = new Set(valuesOf(b, attribute));
  return valuesOf(a, attribute)
    .filter((value) => others.has(value))
    .map((value) => wordOf(a, attribute, value));
};

const sharedHours = (a: Participant, b: Participant): number =>
  (a.slots ?? []).filter((slot) => b.slots?.includes(slot)).length;

/**
 * What speaks for a pair and against it, from the parts the engine has it of: first what forbids it,
 * then the wishes of both, then what they share.
 */
export const pairReasons = (market: Market, menteeId: string, mentorId: string): Reason[] => {
  const { score, people } = market;
  const mentee = market.mentees.get(menteeId);
  const mentor = market.mentors.get(mentorId);
  if (!mentee) return [{ code: 'pair.student_gone' }];
  if (!mentor) return [{ code: 'pair.mentor_gone' }];
  const [one, other] = [people.get(menteeId)!, people.get(mentorId)!];
  const shared = score.parts(mentee, mentor).flatMap(({ kind, attribute, points }): Reason[] => {
    if (points <= 0) return [];
    if (kind === 'hours')
      return [{ code: 'pair.hours', numbers: { count: sharedHours(one, other) } }];
    if (kind !== 'same' || attribute === null) return [];
    const values = sharedValues(one, other, attribute as GroupingAttribute);
    return [{ code: 'pair.same', attribute, value: values.join(', ') }];
  });
  return [
    ...score.forbids(mentee, mentor).map(forbidden),
    wished('mentee', menteeId, mentorId, market),
    wished('mentor', mentorId, menteeId, market),
    ...shared,
  ];
};

export const isAllowed = (
  { mentees, mentors, score }: Market,
  menteeId: string,
  mentorId: string,
): boolean => {
  const mentee = mentees.get(menteeId);
  const mentor = mentors.get(mentorId);
  return mentee !== undefined && mentor !== undefined && score.forbids(mentee, mentor).length === 0;
};

export const placesIn = ({ people }: Market, mentorId: string): number => {
  const mentor = people.get(mentorId);
  return mentor ? placesOf(mentor) : 0;
};

const attributeOfRule = ({ problem }: Market, rule: number | null): string => {
  const found = rule === null ? undefined : problem.rules?.[rule];
  return found && 'attribute' in found ? found.attribute : '';
};

const KEPT_AWAY: Readonly<Record<Forbids['code'], string>> = {
  'forbidden.veto': 'kept_away.veto',
  'forbidden.again': 'kept_away.not_again',
  'forbidden.rule': 'kept_away.rule',
  'forbidden.points': 'kept_away.rule',
};

/** Why somebody is left out, as the engine has worked it out. */
export const leftOutReasons = (market: Market, { reason }: NotPlaced): Reason[] => {
  switch (reason.code) {
    case 'not_placed.no_mentor_allowed':
      return [
        { code: reason.code },
        ...reason.keptAwayBy.map(({ code, rule, mentors }): Reason => ({
          code: KEPT_AWAY[code],
          ...(code === 'forbidden.rule' && { attribute: attributeOfRule(market, rule) }),
          numbers: { count: mentors },
        })),
      ];
    case 'not_placed.too_few_places': {
      const { menteeIds, mentorIds, places } = reason;
      const numbers = { students: menteeIds.length, mentors: mentorIds.length, places };
      return [{ code: reason.code, numbers, ids: mentorIds }];
    }
    case 'not_placed.by_measure':
      return [{ code: reason.code, ids: reason.mentorIds }];
    case 'not_placed.not_found':
      return [{ code: reason.code }];
  }
};

export const fixReason = (market: Market, fix: PlacingFix): Reason =>
  fix.code === 'fix.one_more_place'
    ? { code: fix.code, ids: fix.mentorIds }
    : {
        code: fix.code,
        attribute: attributeOfRule(market, fix.rule),
        ids: [...new Set(fix.pairs.map(({ mentorId }) => mentorId))],
      };
