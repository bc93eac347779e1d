import type { Enrolment } from '#enrolment';
import type { Group } from '#groups';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../../support/scheme-settings.js';

export interface GroupShown {
  openedAs: string;
  mentors: { enrolmentId: string }[];
  substitutes: { id: string; name: string; isOn: boolean; startsOn: string; endsOn: string }[];
}

/** A running round of groups with two mentors each, and one group with one so far; anew for each test. */
export class MoreMentors {
  kull!: TestKull;
  round!: Round;
  group!: Group;
  leader!: Enrolment;
  mentee!: Enrolment;
  coordinator!: TestClient;

  private constructor() {}

  static forThisFile(): MoreMentors {
    const here = new MoreMentors();
    beforeAll(async () => {
      here.kull = await TestKull.start();
    });
    afterAll(() => here.kull.stop());
    beforeEach(() => here.begin());
    return here;
  }

  readonly mentor = (given: Partial<Enrolment> = {}): Promise<Enrolment> =>
    this.kull.a.enrolment({ in: this.round, role: 'mentor', ...given });
  readonly as = ({ institutionId, personId }: Enrolment): Promise<TestClient> =>
    this.kull.as({ institutionId, id: personId });
  readonly add = ({ id: enrolmentId }: Pick<Enrolment, 'id'>, by = this.coordinator) =>
    by.post(`/groups/${this.group.id}/mentors`, { enrolmentId });
  readonly remove = ({ id: enrolmentId }: Enrolment, by = this.coordinator) =>
    by.post(`/groups/${this.group.id}/mentors/removal`, { enrolmentId });
  /** @param from days from today, as is `to` */
  readonly substitute = (
    of: Pick<Enrolment, 'id'>,
    from: number,
    to: number,
    by = this.coordinator,
  ) =>
    by.post(`/groups/${this.group.id}/substitutes`, {
      ...{ enrolmentId: of.id, startsOn: day(from), endsOn: day(to) },
    });
  readonly mentorsIn = async (): Promise<string[]> =>
    (await this.coordinator.get(`/groups/${this.group.id}`))
      .as<GroupShown>()
      .mentors.map(({ enrolmentId }) => enrolmentId);
  /** What the group answers to somebody. */
  readonly seen = async (of: Enrolment): Promise<number> =>
    (await (await this.as(of)).get(`/groups/${this.group.id}`)).status;
  readonly plan = async (of: Enrolment) =>
    (await this.as(of)).post(`/groups/${this.group.id}/meetings`, { date: day(3), time: '12:15' });

  private async begin(): Promise<void> {
    const { a } = this.kull;
    const mentors = [mentorsOfKind('student'), { ...mentorsOfKind('staff'), training: true }];
    const settings = { ...fyseLikeSettings, mentors, mentorsPerGroup: 2 };
    this.round = await a.round({ of: await a.scheme({ settings }), state: 'running' });
    const { group, mentor, mentees } = await a.group({ in: this.round, of: 2 });
    Object.assign(this, { group, leader: mentor, mentee: mentees[0]! });
    this.coordinator = await this.kull.as(await a.coordinator(this.round));
  }
}
