import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import type { Round, SchemeSettings } from '#schemes';
import { personOf } from '../../../support/cast.js';
import type { Answer, TestClient } from '../../../support/client.js';
import type { TestKull } from '../../../support/kull.js';
import { fyseLikeSettings } from '../../../support/scheme-settings.js';

export interface Preview {
  readonly groups: {
    number: number;
    opens: boolean;
    closes: boolean;
    before: { members: number; seats: number } | null;
    after: {
      members: number;
      seats: number;
      canAtHour: number | null;
      answered: number;
      best: { slot: number; members: number } | null;
    } | null;
    joins: string[];
    leaves: string[];
  }[];
  readonly warnings: { code: string; name: string | null; groupNumber: number | null }[];
  readonly seen: string;
}

export interface Stay {
  readonly enrolmentId: string;
  readonly leftAt: string | null;
  readonly cameBy: string | null;
  readonly fromNumber: number | null;
  readonly leftBy: string | null;
  readonly toNumber: number | null;
}

/** A running round whose coordinator changes its groups. */
export class Changing {
  private constructor(
    readonly kull: TestKull,
    readonly round: Round,
    readonly coordinator: TestClient,
  ) {}

  static async of(kull: TestKull, settings: Partial<SchemeSettings> = {}): Promise<Changing> {
    const round = await kull.a.round({
      ...{ state: 'running', endsOn: '2099-12-31' },
      settings: { ...fyseLikeSettings, group: { minimum: 2, target: 3, maximum: 4 }, ...settings },
    });
    return new Changing(kull, round, await kull.as(await kull.a.coordinator(round)));
  }

  group(of: number, given: Partial<Group> & { mentor?: Enrolment } = {}) {
    return this.kull.a.group({ in: this.round, of, seats: 4, ...given });
  }

  async client(enrolment: Enrolment): Promise<TestClient> {
    return this.kull.as(await personOf(this.kull, enrolment));
  }

  preview(change: object, client = this.coordinator): Promise<Answer> {
    return client.post(`/rounds/${this.round.id}/group-change-previews`, change);
  }

  make(change: object, seen: string): Promise<Answer> {
    return this.coordinator.post(`/rounds/${this.round.id}/group-changes`, { change, seen });
  }

  /** Looks at what a change comes to, and does it. */
  async change(change: object): Promise<Preview> {
    const looked = await this.preview(change);
    if (looked.status !== 200)
      throw new Error(`A preview answered ${looked.status}: ${looked.text}`);
    const preview = looked.as<Preview>();
    const done = await this.make(change, preview.seen);
    if (done.status !== 200) throw new Error(`A change answered ${done.status}: ${done.text}`);
    return preview;
  }

  async stays({ id }: Pick<Group, 'id'>): Promise<Stay[]> {
    return (await this.coordinator.get(`/groups/${id}/stays`)).as<{ stays: Stay[] }>().stays;
  }

  /** Who is a member of which group, by the groups' ids. */
  async members(): Promise<Map<string, string[]>> {
    const { rows } = await this.kull.owner.query<{ id: string; members: string[] }>(
      `select g.id, array(select m.enrolment_id from memberships m where m.group_id = g.id
         and m.role = 'mentee' and m.left_at is null order by m.enrolment_id) as members
       from groups g where g.round_id = $1`,
      [this.round.id],
    );
    return new Map(rows.map(({ id, members }) => [id, members]));
  }

  /** The subjects of the mails to somebody, in the order of their kind. */
  async subjects({ personId }: Enrolment): Promise<string[]> {
    const { rows } = await this.kull.owner.query<{ subject: string }>(
      `select subject from mails where person_id = $1 order by created_at, subject`,
      [personId],
    );
    return rows.map(({ subject }) => subject);
  }
}

export const ids = (...enrolments: readonly Enrolment[]): string[] =>
  enrolments.map(({ id }) => id).sort();
