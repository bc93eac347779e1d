import {
  certify,
  evaluate,
  explain,
  formGroups,
  moveEffects,
  scorecards,
  type GroupingProblem,
} from '../src/index.js';
import { fyse } from './fyse-roster.js';
import { small } from './small-problem.js';

/** Every code, attribute and kind of part that is said of a proposal, of its groups and persons. */
const spokenOf = (problem: GroupingProblem): string => {
  const proposal = formGroups(problem, { moves: 20_000 });
  const said = [
    proposal.value.parts,
    proposal.balances,
    proposal.shortfalls,
    scorecards(problem, proposal.groups),
    problem.persons.map((p) => explain(problem, proposal, p.id)),
  ];
  return JSON.stringify(said);
};

describe('nobody alone as a wish among others', () => {
  const gender = { attribute: 'gender', values: ['K', 'M'] };
  const programmes = [{ attribute: 'programme', kind: 'alike' as const, weight: 30 }];
  const of = (neverAlone: GroupingProblem['neverAlone']) =>
    fyse({ criteria: programmes, neverAlone });
  const spared = of([gender]);
  const wished = of([{ ...gender, weight: 1 }]);
  const unsaid = of([]);
  const [first, second, third] = [spared, wished, unsaid].map((problem) =>
    formGroups(problem, { moves: 600_000 }),
  );

  it('lets what weighs more come first, and counts who is alone for it', () => {
    const alone = [first, second, third].map((p) => evaluate(spared, p!.groups).onlyOnes);
    expect(alone[0]).toBe(0);
    expect(alone[1]).toBeGreaterThan(0);
    expect(alone[1]).toBeLessThan(alone[2]!);
    expect([first, second, third].map((p) => p!.onlyOnes)).toEqual([0, alone[1], 0]);
    expect(second!.value.onlyOnes).toBe(0);
    expect(second!.value.parts).toContainEqual({
      kind: 'alone',
      attribute: 'gender',
      points: 1000 * alone[1]!,
    });
    const programme = (i: number): number =>
      evaluate(unsaid, [first, second, third][i]!.groups).parts.find((p) => p.kind === 'alike')!
        .points;
    expect(programme(1)).toBeLessThan(programme(0));
  });

  it('is certified, and its bound on balance is of groups where somebody may be alone', () => {
    expect(certify(wished, second!)).toMatchObject({ holds: true, breaches: [] });
    const balanced = [{ attribute: 'gender', kind: 'balance' as const, weight: 1 }];
    const few = small({
      criteria: [{ attribute: 'kind', kind: 'balance', weight: 1 }],
      neverAlone: [{ attribute: 'kind', weight: 1 }],
    });
    for (const problem of [few, { ...wished, criteria: balanced }]) {
      const proposal = formGroups(problem, { moves: 100_000 });
      expect(certify(problem, proposal).breaches).toEqual([]);
    }
  });

  it('names who is alone, as less than a fault, and whom a move would leave alone', () => {
    const cards = scorecards(wished, second!.groups);
    const alone = cards.filter((c) => c.onlyOnes.length > 0);
    expect(alone.reduce((n, c) => n + c.onlyOnes.length, 0)).toBe(second!.onlyOnes);
    for (const card of alone) {
      expect(card.reasons.map((r) => r.code)).toContain('group.only_one');
      expect(card.level).not.toBe('good');
    }
    const { personId } = alone[0]!.onlyOnes[0]!;
    const effects = moveEffects(wished, second!.groups, personId);
    expect(effects.some((e) => e.reasons.some((r) => r.code === 'effect.fewer_only_ones'))).toBe(
      true,
    );
    expect(JSON.stringify(effects)).not.toContain('effect.alone');
  });

  it('gives a problem another fingerprint', () => {
    const hashes = [first, second, third].map((p) => p!.inputHash);
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('what is not wished', () => {
  it('is not spoken of: neither by points nor by reasons', () => {
    const all = spokenOf(small());
    for (const word of ['"kind"', '"colour"', 'hour', 'leader', 'only_one', 'alike'])
      expect(all).toContain(word);
    const alike = spokenOf(small({ neverAlone: [] }));
    expect(alike).not.toMatch(/"attribute":"kind"|not_alone|group\.only_one/);
    const hours = spokenOf(small({ commonHour: null }));
    expect(hours).not.toMatch(/hour_|no_hour|"kind":"hour"/);
    const mentors = spokenOf(small({ leaderFit: [] }));
    expect(mentors).not.toMatch(/leader_(fits|differs|shares)|"kind":"leader"/);
    const bare = small({ criteria: [], leaderFit: [], neverAlone: [], commonHour: null });
    expect(spokenOf(bare)).not.toMatch(/colour|"attribute":"kind"|hour_|alone|alike/);
  });
});
