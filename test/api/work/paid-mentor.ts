import { Meeting } from '#meetings';
import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { setClock } from '../privacy/full-round.js';

interface Line {
  kind: string;
  subjectId: string;
  day: string;
  minutes: number;
  isCorrection: boolean;
}
export interface Sheet {
  id: string | null;
  state: string;
  lines: Line[];
  minutes: number;
  workedMinutes: number;
  word: string | null;
  can: { enter: boolean; submit: boolean; decide: boolean };
}

/** A mentor whose hours are paid, in the middle of November; another one for each test. */
export class PaidMentor {
  kull!: TestKull;
  cast!: Cast;

  private constructor() {}

  static forThisFile(): PaidMentor {
    const paid = new PaidMentor();
    beforeAll(async () => {
      paid.kull = await TestKull.start({ work: false });
      setClock(paid.kull, new Date('2026-11-15T12:00:00Z'));
    });
    beforeEach(async () => {
      paid.cast = await castOf(paid.kull);
      await paid.kull.owner.query(
        `update rounds set settings = jsonb_set(jsonb_set(settings, '{mentors,0,paid}', 'true'),
           '{mentors,0,hours}', '40') where id = $1`,
        [paid.cast.round.id],
      );
    });
    afterAll(() => paid.kull.stop());
    return paid;
  }

  readonly held = async (on: string, minutes = 45): Promise<string> => {
    const startsAt = new Date(`${on}T10:15:00Z`);
    const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
    const state = 'held' as const;
    const meeting = { groupId: this.cast.group.id, startsAt, endsAt, state, loggedAt: startsAt };
    return (await this.kull.a.insert(Meeting, this.cast.round.institutionId, meeting)).id;
  };
  readonly lasting = (id: string, minutes: number) =>
    this.kull.owner.query(
      `update meetings set ends_at = starts_at + $2 * interval '1 minute' where id = $1`,
      [id, minutes],
    );
  readonly mentors = () => `/enrolments/${this.cast.mentor.id}`;
  readonly sheet = async (month: string): Promise<Sheet> =>
    (await this.cast.as.mentor.get(`${this.mentors()}/timesheet?month=${month}`)).as<Sheet>();
  readonly enter = (work: object) =>
    this.cast.as.mentor.post(`${this.mentors()}/work-entries`, work);
  readonly submit = (month: string) =>
    this.cast.as.mentor.post(`${this.mentors()}/timesheets`, { month });
  readonly approve = (timesheets: object[]) =>
    this.cast.as.coordinator.post(`/rounds/${this.cast.round.id}/timesheet-approvals`, {
      timesheets,
    });
  readonly approved = async (month: string): Promise<Sheet> => {
    expect((await this.submit(month)).status).toBe(200);
    const { id, minutes } = await this.sheet(month);
    expect((await this.approve([{ id, minutes }])).body).toEqual({ approved: 1, changed: 0 });
    return this.sheet(month);
  };
  readonly exported = async (month: string) =>
    this.cast.as.coordinator.post(`/rounds/${this.cast.round.id}/hours-exports`, { month });
}
