import fc from 'fast-check';
import { TestKull } from '../../../support/kull.js';
import { KINDS, Walk, type Step } from './walk.js';

const pick = fc.nat(30);
const one = (weight: number, ...kinds: readonly Step['kind'][]) => ({
  weight,
  arbitrary: fc.record({ kind: fc.constantFrom(...kinds), a: pick, b: pick, c: pick }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  one(4, 'come'),
  one(3, 'look'),
  one(3, 'accept', 'grab', 'withdraw'),
  one(3, 'transfer', 'swap', 'place'),
  one(3, 'merge', 'split', 'replace'),
  one(1, 'mentorComes', 'mentorGoes', 'close'),
);

/** One of each, all done: so that no walk is only ever refused. */
const ONE_OF_EACH: Step[] = [
  { kind: 'come', a: 0, b: 0, c: 0 },
  { kind: 'look', a: 0, b: 0, c: 0 },
  { kind: 'accept', a: 6, b: 0, c: 0 },
  { kind: 'come', a: 0, b: 0, c: 0 },
  { kind: 'place', a: 0, b: 0, c: 0 },
  { kind: 'come', a: 0, b: 0, c: 0 },
  { kind: 'grab', a: 8, b: 2, c: 0 },
  { kind: 'transfer', a: 0, b: 1, c: 0 },
  { kind: 'swap', a: 0, b: 1, c: 0 },
  { kind: 'split', a: 0, b: 1, c: 0 },
  { kind: 'merge', a: 0, b: 0, c: 1 },
  { kind: 'replace', a: 0, b: 0, c: 0 },
  { kind: 'mentorComes', a: 0, b: 0, c: 0 },
  { kind: 'mentorGoes', a: 3, b: 0, c: 0 },
  { kind: 'withdraw', a: 0, b: 0, c: 0 },
  { kind: 'close', a: 0, b: 0, c: 0 },
];
const LOOK: Step = { kind: 'look', a: 0, b: 0, c: 0 };

describe('whatever is changed in a round', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('has everybody where the steps have put them, and keeps who was in which group when', async () => {
    const done = new Set<Step['kind']>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 26 }), async (steps) => {
        const walk = await Walk.begin(kull);
        for (const next of steps) {
          if (await walk.take(next)) done.add(next.kind);
          await walk.check();
          await walk.checkPlaces();
        }
      }),
      { numRuns: 10, examples: [[ONE_OF_EACH]] },
    );
    expect(KINDS.filter((kind) => !done.has(kind))).toEqual([]);
  });

  it('gives no seat twice and loses nobody when several do it at once', async () => {
    const done = new Set<Step['kind']>();
    const several = fc.array(step, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(several, { minLength: 4, maxLength: 8 }), async (batches) => {
        const walk = await Walk.begin(kull);
        for (const batch of batches) {
          const taken = await Promise.all(batch.map((next) => walk.take(next)));
          for (const [i, { kind }] of batch.entries()) if (taken[i]) done.add(kind);
          await walk.check();
        }
      }),
      { numRuns: 8, examples: [[ONE_OF_EACH.map((next) => [LOOK, next, LOOK])]] },
    );
    expect(KINDS.filter((kind) => !done.has(kind))).toEqual([]);
  });
});
