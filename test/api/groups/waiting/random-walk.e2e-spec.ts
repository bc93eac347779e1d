import type { Enrolment } from '#enrolment';
import type { Answer } from '../../../support/client.js';
import fc from 'fast-check';
import { TestKull } from '../../../support/kull.js';
import { Queue } from './queue.js';

const HOUR = 60 * 60 * 1000;

type Step =
  | { readonly kind: 'come'; readonly campus: string | null }
  | { readonly kind: 'withdraw' | 'accept' | 'decline' | 'leave' | 'enter'; readonly who: number }
  | { readonly kind: 'grab'; readonly who: number; readonly group: number }
  | { readonly kind: 'prioritise'; readonly who: number }
  | { readonly kind: 'look'; readonly hours: number }
  | { readonly kind: 'grow'; readonly group: number }
  | { readonly kind: 'close'; readonly group: number };

const who = fc.nat(9);
const group = fc.nat(1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('come'),
      campus: fc.constantFrom(null, 'Grimstad', 'Kristiansand'),
    } as const),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('look'), hours: fc.constantFrom(0, 1, 30) } as const),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('withdraw', 'accept', 'accept', 'decline', 'leave', 'enter'),
      who,
    } as const),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('grab'), who, group } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('prioritise'), who } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('grow'), group } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close'), group } as const) },
);

/** One of each, all done: so that no walk is only ever refused. */
const ONE_OF_EACH: Step[] = [
  { kind: 'come', campus: null },
  { kind: 'look', hours: 0 },
  { kind: 'accept', who: 0 },
  { kind: 'come', campus: null },
  { kind: 'look', hours: 0 },
  { kind: 'decline', who: 1 },
  { kind: 'enter', who: 1 },
  { kind: 'prioritise', who: 1 },
  { kind: 'leave', who: 1 },
  { kind: 'come', campus: null },
  { kind: 'grab', who: 2, group: 1 },
  { kind: 'grow', group: 1 },
  { kind: 'withdraw', who: 0 },
  { kind: 'close', group: 0 },
];

describe('whatever happens around a queue', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('gives no seat twice, loses nobody, and passes over nobody whom a seat suits', async () => {
    const done = new Set<Step['kind']>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 22 }), async (steps) => {
        const walk = await Walk.begin(kull);
        for (const next of steps) {
          if (await walk.take(next)) done.add(next.kind);
          await walk.check();
        }
      }),
      { numRuns: 12, examples: [[ONE_OF_EACH]] },
    );
    expect(ONE_OF_EACH.filter(({ kind }) => !done.has(kind))).toEqual([]);
  });
});

class Walk {
  private readonly people: Enrolment[] = [];
  private now = Date.now();

  private constructor(
    private readonly kull: TestKull,
    private readonly queue: Queue,
    private readonly groupIds: readonly string[],
  ) {}

  static async begin(kull: TestKull): Promise<Walk> {
    const queue = await Queue.of(kull, { offerHours: 24 });
    const one = await queue.group(2, 0, 'Grimstad');
    const other = await queue.group(1, 0);
    return new Walk(kull, queue, [one.group.id, other.group.id]);
  }

  /** @returns whether it was done, and not refused */
  async take(step: Step): Promise<boolean> {
    const { kull, queue } = this;
    if (step.kind === 'come') {
      this.people.push(await queue.newcomer({ campus: step.campus }));
      return true;
    }
    if (step.kind === 'look') {
      this.now += step.hours * HOUR;
      await queue.look(new Date(this.now));
      await this.checkNobodyPassedOver();
      return true;
    }
    if (step.kind === 'grow' || step.kind === 'close') {
      const change = step.kind === 'grow' ? 'seats = seats + 1' : 'closed_at = now()';
      const { rowCount } = await kull.owner.query(
        `update groups set ${change} where id = $1 and (seats_taken = 0 or $2)`,
        [this.groupIds[step.group], step.kind === 'grow'],
      );
      return rowCount === 1;
    }
    const person = this.people[step.who % Math.max(1, this.people.length)];
    if (!person) return false;
    const client = await queue.client(person);
    const offer = (await queue.mine(person))?.offer?.id;
    if (step.kind === 'prioritise') {
      const { rowCount } = await kull.owner.query(
        `update waits set priority = 1, reason = 'returning'
         where enrolment_id = $1 and ended_at is null`,
        [person.id],
      );
      return rowCount === 1;
    }
    if (step.kind === 'withdraw')
      return said(await queue.coordinator.post(`/enrolments/${person.id}/withdrawal`));
    if (step.kind === 'leave') return said(await client.delete(`/enrolments/${person.id}/wait`));
    if (step.kind === 'enter') return said(await client.put(`/enrolments/${person.id}/wait`, {}));
    if (step.kind === 'grab')
      return said(await client.post(`/groups/${this.groupIds[step.group]}/members`));
    const how = step.kind === 'accept' ? 'acceptance' : 'refusal';
    return offer !== undefined && said(await client.post(`/seat-offers/${offer}/${how}`));
  }

  async check(): Promise<void> {
    for (const group of await this.queue.groups()) {
      expect(group.taken).toBe(group.members);
      expect(group.held).toBe(group.offers);
      expect(group.taken + group.held).toBeLessThanOrEqual(group.seats);
    }
    const { rows } = await this.kull.owner.query<Record<string, number>>(
      `select
         (select count(*)::int from (
           select enrolment_id from memberships m join enrolments e on e.id = m.enrolment_id
           where e.round_id = $1 and m.left_at is null and m.role = 'mentee'
           group by enrolment_id having count(*) > 1) twice) as "inTwoGroups",
         (select count(*)::int from (
           select w.enrolment_id from waits w join enrolments e on e.id = w.enrolment_id
           where e.round_id = $1 and w.ended_at is null
           group by w.enrolment_id having count(*) > 1) twice) as "twiceInQueue",
         (select count(*)::int from waits w join enrolments e on e.id = w.enrolment_id
          where e.round_id = $1 and w.ended_at is null and e.state <> 'joined') as "waitThoughOut",
         (select count(*)::int from enrolments e
          where e.round_id = $1 and e.role = 'mentee' and e.state = 'joined'
            and not exists (select from memberships m where m.enrolment_id = e.id
                            and m.left_at is null)
            and not exists (select from waits w where w.enrolment_id = e.id)) as lost`,
      [this.queue.round.id],
    );
    expect(rows).toEqual([{ inTwoGroups: 0, twiceInQueue: 0, waitThoughOut: 0, lost: 0 }]);
  }

  /** After a look, a seat is free only if it suits nobody who waits without an offer. */
  private async checkNobodyPassedOver(): Promise<void> {
    const { rows } = await this.kull.owner.query(
      `select w.id from waits w
       join enrolments e on e.id = w.enrolment_id
       join persons p on p.id = e.person_id
       join groups g on g.round_id = e.round_id and g.closed_at is null
        and g.seats_taken + g.seats_held < g.seats
        and (g.campus is null or p.campus is null or g.campus = p.campus)
       where e.round_id = $1 and w.ended_at is null
         and not exists (select from seat_offers o where o.wait_id = w.id and o.ended_at is null)`,
      [this.queue.round.id],
    );
    expect(rows).toEqual([]);
  }
}

/** Whether it was done. A refusal is all the same to what must hold; a fault is not. */
const said = ({ status, text }: Answer): boolean => {
  if (status >= 500) throw new Error(`Answered ${status}: ${text}`);
  return status < 400;
};
