import { Random } from '../../dist/libs/matching/src/grouping/random.js';

const person = (kind, i) => ({
  id: `${kind}${String(i).padStart(6, '0')}`,
  attributes: {},
  slots: null,
});

/** Costs below 10,000, all equally likely. */
const uniform = (n, m, places) => {
  const random = new Random(n + m);
  const points = Array.from({ length: n }, () => new Int16Array(m));
  for (const row of points) for (let j = 0; j < m; j++) row[j] = -random.below(10_000);
  return {
    mentees: Array.from({ length: n }, (_, i) => person('s', i)),
    mentors: Array.from({ length: m }, (_, j) => ({ ...person('m', j), maxMentees: places })),
    points,
  };
};

/**
 * Topics, faculty, wishes that go to the popular, experience; many ties, and three pairs in twenty
 * that may not be.
 */
const realistic = (n, m, places) => {
  const random = new Random(n + m + 1);
  const kinds = (name, count) => Array.from({ length: count }, (_, i) => `${name}${i}`);
  const some = (items, count) => [
    ...new Set(Array.from({ length: count }, () => items[random.below(items.length)])),
  ];
  const threeOf = (items) => {
    const found = new Set();
    while (found.size < 3) found.add(items[random.below(items.length)]);
    return [...found];
  };
  const topics = kinds('t', 20);
  const faculties = kinds('f', 6);
  const origins = kinds('o', 20);
  const mentors = Array.from({ length: m }, (_, j) => ({
    ...person('m', j),
    attributes: {
      topics: some(topics, 3),
      faculty: faculties[random.below(6)],
      apartFrom: threeOf(origins),
      years: random.below(8),
    },
    maxMentees: places,
  }));
  // The product of two draws: a few mentors are wished for by very many.
  const popular = () => mentors[Math.floor((random.below(m) * random.below(m)) / m)].id;
  const mentees = Array.from({ length: n }, (_, i) => ({
    ...person('s', i),
    attributes: {
      topics: some(topics, 3),
      faculty: faculties[random.below(6)],
      origin: origins[random.below(20)],
    },
    wishes: [...new Set([popular(), popular(), popular()])].map((id) => [id]),
  }));
  return {
    mentees,
    mentors,
    rules: [{ kind: 'different', attribute: 'origin', mentorAttribute: 'apartFrom' }],
    criteria: [
      { kind: 'same', attribute: 'topics', weight: 3 },
      { kind: 'same', attribute: 'faculty', weight: 1 },
      { kind: 'mentee_wish', weight: 3 },
      { kind: 'experience', attribute: 'years', weight: 1 },
    ],
  };
};

export const instance = (kind, n, m, places) =>
  (kind === 'uniform' ? uniform : realistic)(n, m, places);
