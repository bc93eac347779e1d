import type { AttributeValue, GroupDraft, GroupingProblem } from '../../src/index.js';
import { Random } from '../../src/grouping/random.js';

/** A problem and groups that nobody would propose, in which every rule is broken somewhere. */
export interface OddDrafts {
  readonly problem: GroupingProblem;
  readonly drafts: readonly GroupDraft[];
}

const HOURS = [110, 210, 310, 412];
const INTERESTS = ['chess', 'choir', 'climbing', 'cooking'];

/** Small, drawn at random from the seed: some attributes and hours blank, some people in no group. */
export const oddDrafts = (seed: number): OddDrafts => {
  const random = new Random(seed);
  const one = <T>(of: readonly T[]): T => of[random.below(of.length)]!;
  const some = <T>(of: readonly T[]): T[] => of.filter(() => random.below(2) === 0);
  const maybe = <T>(value: T): T | null => (random.below(6) === 0 ? null : value);
  const attributes = (): Record<string, AttributeValue> => ({
    campus: one(['north', 'north', 'south']),
    programme: maybe(one(['data', 'civil'])),
    gender: maybe(one(['woman', 'man', 'man'])),
    interests: maybe(some(INTERESTS)),
  });
  const size = 14 + random.below(6);
  const persons = Array.from({ length: size }, (_, i) => ({
    id: `p${String(i).padStart(2, '0')}`,
    attributes: attributes(),
    slots: maybe(some(HOURS)),
  }));
  const leaders = Array.from({ length: 3 }, (_, i) => ({
    id: `l${i}`,
    attributes: attributes(),
    slots: maybe(some(HOURS)),
    maxGroups: 1 + random.below(2),
  }));
  const ids = persons.map((p) => p.id);
  const keys = ['g0', 'g1', 'g2', 'g3'];
  const members = new Map<string, string[]>(keys.map((key) => [key, []]));
  // The last group is often empty; now and then somebody has none.
  for (const id of ids) members.get(one(['g0', 'g0', 'g1', 'g1', 'g2', 'g3', 'none']))?.push(id);
  if (random.below(3) === 0) members.set('g3', []);
  const drafts = keys.map((key) => ({
    key,
    leaderId: random.below(5) === 0 ? null : one(leaders).id,
    slot: random.below(6) === 0 ? null : one(HOURS),
    memberIds: members.get(key)!,
  }));
  const [a, b, c, d] = [ids[0]!, ids[1]!, ids[2]!, ids[3]!];
  const closed = drafts[0]!;
  const problem: GroupingProblem = {
    persons,
    leaders,
    size: { min: 3, target: 4, max: 5 },
    sameWithin: ['campus'],
    criteria: [
      { attribute: 'programme', kind: 'alike', weight: 2 },
      { attribute: 'gender', kind: 'balance', weight: 1 },
      { attribute: 'interests', kind: 'diverse', weight: 1 },
    ],
    leaderFit: [{ attribute: 'programme', weight: 1 }],
    neverAlone: [
      {
        attribute: 'gender',
        values: ['woman', 'man'],
        ...(random.below(2) === 0 && { weight: 1 }),
      },
    ],
    commonHour: { weight: 3 },
    together: [[a, b]],
    apart: [[c, d]],
    neverLedBy: some(ids)
      .slice(0, 3)
      .map((personId) => ({ personId, leaderId: 'l0' })),
    fixedGroups: [{ ...closed, closed: random.below(2) === 0 }],
    pins: closed.memberIds.slice(0, 1).map((personId) => ({ personId, groupKey: closed.key })),
  };
  return { problem, drafts };
};
