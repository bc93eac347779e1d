import {
  certify,
  evaluate,
  explain,
  formGroups,
  moveEffects,
  scorecards,
  swapEffect,
  type GroupDraft,
} from '../src/index.js';
import { fyse } from './fyse-roster.js';
import { small } from './small-problem.js';

const problem = fyse();
const proposal = formGroups(problem, { moves: 150_000 });
const { groups } = proposal;
const person = groups[3]!.memberIds[2]!;

const without = (drafts: readonly GroupDraft[], id: string): GroupDraft[] =>
  drafts.map((g) => ({ ...g, memberIds: g.memberIds.filter((m) => m !== id) }));

const moved = (id: string, key: string): GroupDraft[] =>
  without(groups, id).map((g) => (g.key === key ? { ...g, memberIds: [...g.memberIds, id] } : g));

describe('effects', () => {
  const before = evaluate(problem, groups);

  it('are what the value becomes when the move is made', () => {
    for (const effect of moveEffects(problem, groups, person).filter((e) => e.allowed)) {
      const after = evaluate(problem, moved(person, effect.groupKey));
      expect(effect.delta.points).toBe(after.points - before.points);
      expect(effect.delta.onlyOnes).toBe(after.onlyOnes - before.onlyOnes);
      expect(effect.delta.outsideSize).toBe(after.outsideSize - before.outsideSize);
      expect(effect.parts.reduce((sum, p) => sum + p.points, 0)).toBe(effect.delta.points);
    }
  });

  it('of a swap are what the value becomes', () => {
    const target = groups.find((g) => g.key !== groups[3]!.key)!;
    const other = target.memberIds[0]!;
    const effect = swapEffect(problem, groups, person, other);
    const after = without(without(groups, person), other).map((g) => ({
      ...g,
      memberIds: [
        ...g.memberIds,
        ...(g.key === target.key ? [person] : []),
        ...(g.key === groups[3]!.key ? [other] : []),
      ],
    }));
    expect(effect.delta.points).toBe(evaluate(problem, after).points - before.points);
  });

  it('refuse another campus, and the own group', () => {
    const campus = new Map(problem.persons.map((p) => [p.id, p.attributes['campus']]));
    for (const { groupKey, allowed, reasons } of moveEffects(problem, groups, person)) {
      const [member] = groups.find((g) => g.key === groupKey)!.memberIds;
      const elsewhere = campus.get(member!) !== campus.get(person);
      const codes = reasons.map((r) => r.code);
      expect(codes.includes('move.not_same')).toBe(elsewhere);
      if (elsewhere) expect(allowed).toBe(false);
      if (groupKey === groups[3]!.key) expect(codes).toEqual(['move.already_there']);
    }
  });

  it('refuse what together, apart, a ban and a pin forbid', () => {
    const plain = small();
    const drafts = formGroups(plain, { moves: 5_000 }).groups;
    const [a, b] = drafts;
    const [who, mate] = a!.memberIds;
    const foe = b!.memberIds[0]!;
    const strict = small({
      together: [[who!, mate!]],
      apart: [[who!, foe]],
      neverLedBy: [{ personId: who!, leaderId: b!.leaderId! }],
    });
    const effect = moveEffects(strict, drafts, who!).find((e) => e.groupKey === b!.key)!;
    expect(effect.verdict).toBe('not_allowed');
    expect(effect.reasons).toEqual(
      expect.arrayContaining([
        { code: 'move.apart', ids: [foe] },
        { code: 'move.never_led_by', ids: [b!.leaderId] },
        { code: 'move.together', ids: [mate] },
      ]),
    );
  });
});

describe('scorecards', () => {
  it('count what the input says, and put the weak first', () => {
    const cards = scorecards(problem, groups);
    const rank = { weak: 0, ok: 1, good: 2 };
    const ranks = cards.map((c) => rank[c.level]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const people = new Map(problem.persons.map((p) => [p.id, p]));
    for (const card of cards) {
      const group = groups.find((g) => g.key === card.key)!;
      const members = group.memberIds.map((id) => people.get(id)!);
      const women = members.filter((m) => m.attributes['gender'] === 'K').length;
      const gender = card.mixes.find((m) => m.attribute === 'gender')!;
      expect(gender.counts.find((c) => c.value === 'K')?.count ?? 0).toBe(women);
      const cannot = members.filter((m) => !m.slots!.includes(group.slot!)).map((m) => m.id);
      expect(card.hour!.cannotIds).toEqual(cannot);
    }
    const points = cards.reduce((sum, c) => sum + c.points, 0);
    expect(points).toBe(proposal.value.points);
  });

  it('name every fault of a spoilt group', () => {
    const key = groups[0]!.key;
    const spoilt = groups.map((g) =>
      g.key === key ? { ...g, leaderId: null, memberIds: g.memberIds.slice(0, 3) } : g,
    );
    const [worst] = scorecards(problem, spoilt).filter((c) => c.key === key);
    expect(worst!.level).toBe('weak');
    const codes = worst!.reasons.map((r) => r.code);
    expect(codes).toEqual(expect.arrayContaining(['group.too_small', 'group.no_leader']));
  });
});

describe('explanations', () => {
  it('say how many share a programme with the person, as the input has it', () => {
    const explanation = explain(problem, proposal, person);
    if (explanation.of !== 'person') throw new Error('expected a person');
    const programme = (id: string) =>
      problem.persons.find((p) => p.id === id)!.attributes['programme'];
    const others = groups[3]!.memberIds.filter((id) => id !== person);
    const same = others.filter((id) => programme(id) === programme(person)).length;
    expect(explanation.reasons).toContainEqual({
      code: 'place.shares',
      attribute: 'programme',
      value: programme(person),
      numbers: { same, known: others.length },
    });
    expect(explanation.elsewhere).toHaveLength(63);
  });

  it('cover groups and persons without one', () => {
    expect(explain(problem, proposal, groups[0]!.key)).toMatchObject({ of: 'group' });
    const few = small({ groupCount: 2 });
    const short = formGroups(few, { moves: 5_000 });
    const [out] = short.unplaced;
    expect(explain(few, short, out!.personId)).toMatchObject({
      of: 'unplaced',
      reasons: [{ code: 'unplaced.no_seat' }],
    });
  });
});

describe('certify', () => {
  it('finds a bound that groups could be better than', () => {
    expect(certify(problem, proposal)).toMatchObject({ holds: true, breaches: [] });
    const balances = proposal.balances.map((b) => ({ ...b, bound: b.points }));
    expect(certify(problem, { ...proposal, balances }).breaches).toEqual(
      balances.map(({ attribute }) => ({ code: 'breach.bound', attribute })),
    );
  });

  it('finds a person twice, a missing one, a false value and a leader in two places', () => {
    const tampered = groups.map((g, i) =>
      i === 1
        ? { ...g, leaderId: groups[0]!.leaderId, slot: groups[0]!.slot, memberIds: [...g.memberIds.slice(1), person] } // prettier-ignore
        : g,
    );
    const { holds, breaches } = certify(problem, { ...proposal, groups: tampered });
    expect(holds).toBe(false);
    expect(breaches.map((b) => b.code)).toEqual(
      expect.arrayContaining([
        'breach.person_twice',
        'breach.person_missing',
        'breach.leader_double_booked',
        'breach.value',
      ]),
    );
  });
});
