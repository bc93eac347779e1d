import { Random } from '../../dist/libs/matching/src/grouping/random.js';

/** As many students on four campuses, in forty programmes, and a leader for every ninth. */
export const generated = (n) => {
  const random = new Random(n);
  const one = (name, count) => `${name}${random.below(count)}`;
  const person = (kind, i) => ({
    id: `${kind}${String(i).padStart(6, '0')}`,
    attributes: {
      campus: one('c', 4),
      programme: one('p', 40),
      gender: random.below(3) === 0 ? 'K' : 'M',
      county: one('f', 15),
    },
    slots: [...new Set(Array.from({ length: 6 }, () => (1 + random.below(5)) * 100 + 8 + random.below(8)))], // prettier-ignore
  });
  return {
    persons: Array.from({ length: n }, (_, i) => person('s', i)),
    leaders: Array.from({ length: Math.ceil(n / 9) }, (_, i) => ({ ...person('l', i), maxGroups: 1 })), // prettier-ignore
    size: { min: 9, target: 10, max: 11 },
    sameWithin: ['campus'],
    criteria: [
      { attribute: 'programme', kind: 'alike', weight: 3 },
      { attribute: 'gender', kind: 'balance', weight: 1 },
      { attribute: 'county', kind: 'balance', weight: 1 },
    ],
    leaderFit: [{ attribute: 'programme', weight: 1 }],
    neverAlone: [{ attribute: 'gender' }],
    commonHour: { weight: 10 },
  };
};
