import { castOf, type Cast, type Role } from '../../support/cast.js';
import type { Answer } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

export interface MeetingBody {
  id: string;
  startsAt: string;
  state: string;
  version: number;
  place: string | null;
  summary: string | null;
  themes: { code: string }[];
  topics: { code: string }[] | null;
  attendance: { enrolmentId: string; name: string | null; presence: string | null }[] | null;
  turnout: { present: number; of: number } | null;
  myPresence: string | null;
  can: { change: boolean; log: boolean };
}
export interface ListBody {
  meetings: MeetingBody[];
}

export const WHO_SEES_MEETINGS = {
  mentee: 200,
  fellow: 200,
  mentor: 200,
  leadMentor: 200,
  coordinator: 200,
  administrator: 404,
  insight: 404,
  otherMentee: 404,
  otherMentor: 404,
  otherCoordinator: 404,
  otherInstitution: 404,
};
/** Who sees a meeting and does not keep it is told so; to all others it is not there. */
export const WHO_KEEPS_MEETINGS = {
  ...WHO_SEES_MEETINGS,
  mentee: 403,
  fellow: 403,
  leadMentor: 403,
  coordinator: 403,
};
export const past = { date: '2026-02-03', time: '10:15' };
export const future = { date: '2099-02-03', time: '10:15' };
/** A coordinator logs for the mentor. */
export const WHO_LOGS_MEETINGS = { ...WHO_KEEPS_MEETINGS, coordinator: 200 };
/** A log with every part. */
export const whole = {
  outcome: 'held',
  themes: ['study_technique'],
  topics: ['maths'],
  summary: 'We compared notes.',
  reflection: 'I talked too much.',
};

/** A Kull, and the group whose mentor plans and logs its meetings. */
export class Meetings {
  kull!: TestKull;
  cast!: Cast;

  async start(env: Record<string, string> = {}): Promise<TestKull> {
    return (this.kull = await TestKull.start({ work: false, env }));
  }

  /** The group from here on is one without meetings. */
  async newCast(): Promise<Cast> {
    return (this.cast = await castOf(this.kull));
  }

  readonly plan = (body: object = past, headers = {}): Promise<Answer> =>
    this.cast.as.mentor.post(`/groups/${this.cast.group.id}/meetings`, body, headers);

  readonly planned = async (body: object = past): Promise<MeetingBody> => {
    const [meeting] = (await this.plan(body)).as<ListBody>().meetings;
    if (!meeting) throw new Error('Nothing was planned');
    return meeting;
  };

  readonly log = (
    id: string,
    version: number,
    body: object = { outcome: 'held' },
    headers = {},
  ): Promise<Answer> =>
    this.cast.as.mentor.put(`/meetings/${id}/log`, body, {
      'if-match': `"${version}"`,
      ...headers,
    });

  readonly show = async (role: Role, id: string): Promise<MeetingBody> =>
    (await this.cast.as[role].get(`/meetings/${id}`)).as<MeetingBody>();
}
