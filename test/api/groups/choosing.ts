import type { Enrolment } from '#enrolment';
import { Clock } from '#kernel';
import { EveryDay } from '#platform';
import type { Round, SchemeSettings } from '#schemes';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

interface Directory {
  readonly mentors: { enrolmentId: string; name: string; freePlaces: number; helpsWith: string }[];
  readonly choices: { mentorId: string; state: string; expiresOn: string | null }[];
}
interface Requests {
  readonly requests: { id: string; studentName: string | null; message: string }[];
}
interface Someone {
  readonly enrolment: Enrolment;
  readonly client: TestClient;
}

export const PAIRS: SchemeSettings = {
  ...fyseLikeSettings,
  format: 'pairs',
  group: { minimum: 1, target: 1, maximum: 1 },
  waysIn: { ...fyseLikeSettings.waysIn, directory: true, requestDays: 14 },
};

/** A round whose students choose among its mentors, on a day of the test's own. */
export class Choosing {
  kull!: TestKull;
  round!: Round;
  now!: Date;

  private constructor() {}

  /** With a round of its own for each test of the file. */
  static inThisFile(): Choosing {
    const choosing = new Choosing();
    beforeAll(async () => {
      choosing.kull = await TestKull.start();
      Object.assign(choosing.kull.app.get(Clock), { now: () => choosing.now });
    });
    beforeEach(async () => {
      choosing.now = new Date('2026-09-01T10:00:00Z');
      choosing.round = await choosing.kull.a.round({ settings: PAIRS, state: 'open' });
    });
    afterAll(() => choosing.kull.stop());
    return choosing;
  }

  readonly someone = async (
    given: Partial<Enrolment> & { in?: Round; person?: object } = {},
  ): Promise<Someone> => {
    const enrolment = await this.kull.a.enrolment({ in: this.round, ...given });
    return { enrolment, client: await this.kull.as(await personOf(this.kull, enrolment)) };
  };
  readonly mentor = (given: Parameters<Choosing['someone']>[0] = {}) =>
    this.someone({ role: 'mentor', ...given });
  readonly choose = ({ client }: Someone, mentors: readonly Someone[], message = '') =>
    client.put(`/rounds/${this.round.id}/mentor-choices`, {
      mentorIds: mentors.map(({ enrolment }) => enrolment.id),
      message,
    });
  readonly directory = async ({ client }: Someone): Promise<Directory> =>
    (await client.get(`/rounds/${this.round.id}/mentors`)).as<Directory>();
  readonly states = async (who: Someone): Promise<Record<string, string>> =>
    Object.fromEntries((await this.directory(who)).choices.map((c) => [c.mentorId, c.state]));
  readonly requestsTo = async ({ client }: Someone): Promise<Requests['requests']> =>
    (await client.get('/me/mentor-requests')).as<Requests>().requests;
  readonly answer = async (to: Someone, what: 'accept' | 'decline', nth = 0) =>
    to.client.post(`/mentor-requests/${(await this.requestsTo(to))[nth]!.id}/${what}`);
  readonly day = async (date: string): Promise<void> => {
    this.now = new Date(`${date}T10:00:00Z`);
    await this.kull.app.get(EveryDay).run(this.now);
  };
  readonly keepProfile = (who: Someone, profile: object, version = 0) =>
    who.client.put(`/enrolments/${this.idOf(who)}/profile`, profile, {
      'if-match': `"${version}"`,
    });
  readonly subjects = async ({ enrolment }: Someone): Promise<string[]> => {
    await this.kull.settled();
    const { rows } = await this.kull.owner.query<{ subject: string }>(
      `select subject from mails where person_id = $1 order by created_at, id`,
      [enrolment.personId],
    );
    return rows.map(({ subject }) => subject);
  };
  readonly idOf = ({ enrolment }: Someone): string => enrolment.id;
  readonly groupsOf = async (): Promise<{ id: string; seats: number }[]> => {
    const { rows } = await this.kull.owner.query<{ id: string; seats: number }>(
      `select id, seats from groups where round_id = $1`,
      [this.round.id],
    );
    return rows;
  };
  /** A student's choices, also where the directory is closed. */
  readonly choicesOf = async (who: Someone): Promise<Record<string, string>> => {
    const { rows } = await this.kull.owner.query<{ mentorId: string; state: string }>(
      `select mentor_id as "mentorId", state from mentor_choices where mentee_id = $1`,
      [this.idOf(who)],
    );
    return Object.fromEntries(rows.map(({ mentorId, state }) => [mentorId, state]));
  };
}
