import { castOf, type Cast, type Role } from '../../support/cast.js';
import type { Answer } from '../../support/client.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

export interface TalkBody {
  id: string;
  startsAt: string;
  state: string;
  mentor: { name: string | null };
  student: { name: string | null } | null;
  logged: { as: string; name: string | null } | null;
  corrections: number;
  can: Record<string, boolean>;
}
export interface TalksBody {
  talks: TalkBody[];
  mine: { held: number; booked: number } | null;
  students: { enrolmentId: string; held: number; booked: number }[] | null;
  mentors: { enrolmentId: string }[] | null;
  can: Record<string, boolean>;
}

/** Who sees that a group has talks. */
export const WHO_SEES_TALKS = {
  ...{ mentee: 200, fellow: 200, mentor: 200, leadMentor: 404, coordinator: 200 },
  ...{ administrator: 404, insight: 404, otherMentee: 404, otherMentor: 404 },
  ...{ otherCoordinator: 404, otherInstitution: 404 },
};

const TALKS = { count: 1, minutes: 30, per: 'round' as const };
const SETTINGS = { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks: TALKS } };

/** A Kull, and a group whose students are each to have one talk. */
export class TalksOfGroup {
  kull!: TestKull;
  cast!: Cast;
  readonly tomorrow = { date: day(1), time: '10:15', count: 3, place: 'Room 12' };

  async start(options: { work?: false; env?: Record<string, string> } = {}): Promise<TestKull> {
    return (this.kull = await TestKull.start(options));
  }

  /** The group from here on is one without talks. */
  async newCast(): Promise<Cast> {
    return (this.cast = await castOf(this.kull, await this.kull.a.scheme({ settings: SETTINGS })));
  }

  readonly path = (): string => `/groups/${this.cast.group.id}/talks`;

  readonly open = (body: object = this.tomorrow): Promise<Answer> =>
    this.cast.as.mentor.post(this.path(), body);

  readonly opened = async (body: object = this.tomorrow): Promise<TalkBody[]> =>
    (await this.open(body)).as<TalksBody>().talks;

  readonly seenBy = async (role: Role): Promise<TalksBody> =>
    (await this.cast.as[role].get(this.path())).as<TalksBody>();

  readonly book = (role: Role, id: string, body: object = {}): Promise<Answer> =>
    this.cast.as[role].post(`/talks/${id}/booking`, body);

  readonly log = (role: Role, id: string, body: object = { outcome: 'held' }): Promise<Answer> =>
    this.cast.as[role].put(`/talks/${id}/log`, body);

  /** It began an hour ago, and is over. */
  readonly begin = (id: string): Promise<unknown> =>
    this.kull.owner.query(
      `update talks set starts_at = now() - interval '1 hour', ends_at = now() - interval '30 minutes' where id = $1`,
      [id],
    );

  /** A talk that the mentee had booked, and that is over. */
  readonly over = async (opened?: TalkBody): Promise<string> => {
    const { id } = opened ?? (await this.opened())[0]!;
    await this.book('mentee', id);
    await this.begin(id);
    return id;
  };
}
