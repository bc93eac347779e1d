import type { GroupingPerson, GroupingProblem, NeverAlone } from '../problem.js';
import type { Part } from '../proposal.js';
import { wholeOf, type Reader } from './reading.js';
import { count, pairs, type Seated } from './seated.js';

const SIZE_POINTS = 250;

const criterionPart = (
  { members }: Seated,
  whole: readonly GroupingPerson[],
  criterion: NonNullable<GroupingProblem['criteria']>[number],
  { read, meanLength }: Reader,
): Part => {
  const { attribute, kind, weight } = criterion;
  const lists = members.map((m) => read(m, attribute)).filter((list) => list.length > 0);
  const known = lists.length;
  const length = meanLength(attribute);
  const part = (odds: number): Part => ({
    kind,
    attribute,
    points: Math.round(weight * 1000 * odds),
  });
  if (kind === 'balance') {
    const all = whole.map((p) => read(p, attribute)).filter((list) => list.length > 0);
    const categories = new Set(all.flat());
    let sum = 0;
    for (const c of categories) {
      const expected = (known * count(all, (l) => l.includes(c))) / all.length;
      sum += (count(lists, (l) => l.includes(c)) - expected) ** 2;
    }
    return part(known === 0 ? 0 : sum / (2 * known * length));
  }
  if (known < 2) return part(0);
  let shared = 0;
  for (const [a, b] of pairs(lists)) shared += count([...a], (c) => b.includes(c));
  const same = (2 * shared) / ((known - 1) * length);
  return part(kind === 'diverse' ? same : Math.max(0, known - same));
};

/** Members who can, cannot and have not said, at the hour of their group. */
export const hourOf = ({ draft, members }: Seated) => {
  const knowing = members.filter((m) => m.slots !== null);
  const can = count(knowing, (m) => draft.slot !== null && m.slots!.includes(draft.slot));
  return { can, cannot: knowing.length - can, unknown: members.length - knowing.length };
};

/** Members who are the only one of a kind that the rule is about. */
const aloneIn = (
  { attribute, values }: NeverAlone,
  { members }: Seated,
  { read }: Reader,
): number => {
  const lists = members.map((m) => read(m, attribute)).filter((list) => list.length > 0);
  if (lists.length < 2) return 0;
  const named = values?.flatMap((v) =>
    read({ id: '', attributes: { [attribute]: v }, slots: null }, attribute),
  );
  const kinds = [...new Set(lists.flat())].filter((c) => !named || named.includes(c));
  return count(kinds, (c) => count(lists, (l) => l.includes(c)) === 1);
};

/** Members who are the only one of a kind, where that is a level and no wish with a weight. */
export const onlyOnesIn = (problem: GroupingProblem, seated: Seated, reading: Reader): number =>
  (problem.neverAlone ?? [])
    .filter((rule) => rule.weight === undefined)
    .reduce((sum, rule) => sum + aloneIn(rule, seated, reading), 0);

export const partsOf = (problem: GroupingProblem, seated: Seated, reading: Reader): Part[] => {
  const { criteria = [], leaderFit = [], commonHour, size } = problem;
  const { members, leader } = seated;
  const whole = wholeOf(problem, members);
  const parts: Part[] = [
    { kind: 'size', attribute: null, points: SIZE_POINTS * (members.length - size.target) ** 2 },
  ];
  if (commonHour) {
    const points = Math.round(commonHour.weight * 1000 * hourOf(seated).cannot);
    parts.push({ kind: 'hour', attribute: null, points });
  }
  for (const { attribute, weight } of leaderFit) {
    if (weight === 0) continue;
    const lists = members.map((m) => reading.read(m, attribute)).filter((l) => l.length > 0);
    const own = leader ? reading.read(leader, attribute) : [];
    const most = Math.max(0, ...own.map((c) => (c < 0 ? 0 : count(lists, (l) => l.includes(c)))));
    const differ = own.length === 0 ? 0 : lists.length - most;
    parts.push({ kind: 'leader', attribute, points: Math.round(weight * 1000 * differ) });
  }
  for (const criterion of criteria) {
    if (criterion.weight > 0) {
      parts.push(criterionPart(seated, whole, criterion, reading));
    }
  }
  for (const rule of problem.neverAlone ?? []) {
    if (!rule.weight) continue;
    const points = Math.round(rule.weight * 1000 * aloneIn(rule, seated, reading));
    parts.push({ kind: 'alone', attribute: rule.attribute, points });
  }
  return parts;
};
