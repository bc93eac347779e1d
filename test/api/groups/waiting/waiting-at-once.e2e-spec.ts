import type { Enrolment } from '#enrolment';
import { TestKull } from '../../../support/kull.js';
import { Queue } from './queue.js';

describe('waiting for a seat, in two processes', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('offers no seat twice and nobody two, however many look and answer at once', async () => {
    const queue = await Queue.of(kull);
    const beside = await kull.beside();
    try {
      const { mentees } = await queue.group(12, 12);
      await queue.group(8, 0);
      const people: Enrolment[] = [];
      for (let i = 0; i < 25; i += 1) people.push(await queue.newcomer());
      const there = new (Queue as unknown as new (...of: unknown[]) => Queue)(
        beside,
        queue.round,
        queue.coordinator,
      );
      await Promise.all([
        ...mentees.map((mentee) => queue.withdraw(mentee)),
        ...Array.from({ length: 6 }, () => queue.look()),
        ...Array.from({ length: 6 }, () => there.look()),
      ]);
      await Promise.all([queue.look(), there.look()]);
      for (const group of await queue.groups()) {
        expect(group.held).toBe(group.offers);
        expect(group.taken + group.held).toBe(group.seats);
      }
      const waits = await Promise.all(people.map((person) => queue.mine(person)));
      expect(waits.map((wait) => wait!.state)).toEqual([
        ...Array.from({ length: 20 }, () => 'offered'),
        ...Array.from({ length: 5 }, () => 'waiting'),
      ]);
      const answers = await Promise.all(
        people.slice(0, 20).map(async (person, i) => {
          const client = await (i % 2 ? queue : there).client(person);
          const way = i % 3 === 0 ? 'refusal' : 'acceptance';
          return client.post(`/seat-offers/${waits[i]!.offer!.id}/${way}`);
        }),
      );
      expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
      await Promise.all([queue.look(), there.look()]);
      for (const group of await queue.groups()) {
        expect(group.held).toBe(group.offers);
        expect(group.taken).toBe(group.members);
        expect(group.taken + group.held).toBeLessThanOrEqual(group.seats);
      }
    } finally {
      await beside.stop();
    }
  });
});
