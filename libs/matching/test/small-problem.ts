import type { GroupingPerson, GroupingProblem } from '../src/index.js';

/** Twelve persons of two kinds and three colours, with hours, for three groups of four. */
export const twelve = (): GroupingPerson[] =>
  Array.from({ length: 12 }, (_, i) => ({
    id: `p${String(i).padStart(2, '0')}`,
    attributes: { kind: i % 3 === 0 ? 'a' : 'b', colour: ['red', 'green', 'blue'][i % 3]! },
    slots: i % 4 === 0 ? null : [110, 210, 310].filter((_, s) => (i + s) % 3 !== 0),
  }));

export const small = (changes: Partial<GroupingProblem> = {}): GroupingProblem => ({
  persons: twelve(),
  leaders: ['l1', 'l2', 'l3'].map((id, i) => ({
    id,
    attributes: { colour: ['red', 'green', 'blue'][i]! },
    slots: [110, 210, 310],
    maxGroups: 1,
  })),
  size: { min: 3, target: 4, max: 5 },
  criteria: [{ attribute: 'colour', kind: 'alike', weight: 1 }],
  leaderFit: [{ attribute: 'colour', weight: 1 }],
  neverAlone: [{ attribute: 'kind' }],
  commonHour: { weight: 5 },
  ...changes,
});
