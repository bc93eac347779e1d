import type { Enrolment } from '#enrolment';
import { GiveSeats, type Group } from '#groups';
import type { Round, SchemeSettings } from '#schemes';
import { personOf } from '../../../support/cast.js';
import type { TestClient } from '../../../support/client.js';
import type { TestKull } from '../../../support/kull.js';
import { fyseLikeSettings } from '../../../support/scheme-settings.js';

export const waitingSettings = (
  waysIn: Partial<SchemeSettings['waysIn']> = {},
): SchemeSettings => ({
  ...fyseLikeSettings,
  waysIn: { ...fyseLikeSettings.waysIn, waitingList: true, ...waysIn },
});

export interface MyWait {
  readonly state: string;
  readonly place: number | null;
  readonly of: number;
  readonly estimate: { from: number; to: number } | null;
  readonly offer: { id: string; groupNumber: number } | null;
}

interface QueueStanding {
  readonly held: number;
  readonly offers: number;
  readonly taken: number;
  readonly members: number;
  readonly seats: number;
}

/** A running round with a queue. Work is done when a test says so, at the time it says. */
export class Queue {
  private constructor(
    readonly kull: TestKull,
    readonly round: Round,
    readonly coordinator: TestClient,
  ) {}

  static async of(kull: TestKull, waysIn: Partial<SchemeSettings['waysIn']> = {}): Promise<Queue> {
    const settings = waitingSettings(waysIn);
    const round = await kull.a.round({ state: 'running', endsOn: '2099-12-31', settings });
    return new Queue(kull, round, await kull.as(await kull.a.coordinator(round)));
  }

  async group(seats: number, of: number, campus: string | null = null) {
    return this.kull.a.group({ in: this.round, seats, of, campus });
  }

  /** Says yes to the invitation, so that the wait begins as it does for anybody. */
  async newcomer(person: Parameters<TestKull['a']['person']>[0] = {}): Promise<Enrolment> {
    const enrolment = await this.kull.a.enrolment({ in: this.round, state: 'invited', person });
    const client = await this.client(enrolment);
    const said = await client.post(`/enrolments/${enrolment.id}/answer`, { answer: 'joined' });
    if (said.status !== 200) throw new Error(`A yes answered ${said.status}: ${said.text}`);
    return enrolment;
  }

  async client(enrolment: Enrolment): Promise<TestClient> {
    return this.kull.as(await personOf(this.kull, enrolment));
  }

  look(now = new Date()): Promise<void> {
    const { institutionId, id } = this.round;
    return this.kull.app.get(GiveSeats).run(institutionId, id, now);
  }

  async mine(enrolment: Enrolment): Promise<MyWait | undefined> {
    const answer = await (await this.client(enrolment)).get('/me/waits');
    return answer.as<{ waits: MyWait[] }>().waits[0];
  }

  async withdraw(enrolment: Enrolment): Promise<void> {
    const answer = await this.coordinator.post(`/enrolments/${enrolment.id}/withdrawal`);
    if (answer.status !== 204) throw new Error(`Withdrawing answered ${answer.status}`);
  }

  /** What holds of each group, at any time. */
  async groups(): Promise<QueueStanding[]> {
    const { rows } = await this.kull.owner.query<QueueStanding>(
      `select g.seats, g.seats_held as held, g.seats_taken as taken,
              (select count(*)::int from seat_offers o
               where o.group_id = g.id and o.ended_at is null) as offers,
              (select count(*)::int from memberships m where m.group_id = g.id
               and m.role = 'mentee' and m.left_at is null) as members
       from groups g where g.round_id = $1 order by g.number`,
      [this.round.id],
    );
    return rows;
  }

  async taken({ id }: Group): Promise<number> {
    const { rows } = await this.kull.owner.query<{ taken: number }>(
      `select seats_taken as taken from groups where id = $1`,
      [id],
    );
    return rows[0]!.taken;
  }
}
