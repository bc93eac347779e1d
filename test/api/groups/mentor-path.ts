import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

export const TEXTS = { nb: 'Jeg tier.', nn: 'Eg tier.', en: 'I keep silent.' };
const [student] = fyseLikeSettings.mentors;
/** Students are trained and accept a declaration, staff do neither. */
const settings = {
  ...fyseLikeSettings,
  mentors: [
    { ...student!, capacity: 4, training: true, declaration: true },
    { ...student!, kind: 'staff', capacity: 3 },
  ],
} as const;

interface OnPath {
  enrolmentId: string;
  step: string;
  gaps: string[];
  capacity: number;
  leadName: string | null;
  accepted: { version: number } | null;
  version: number;
}
interface Paths {
  declarationVersion: number;
  mentors: OnPath[];
}

/** A round whose mentors have something to do before a group, anew for each test, and its coordinator. */
export class MentorPath {
  kull!: TestKull;
  round!: Round;
  coordinator!: TestClient;

  private constructor() {}

  static forThisFile(): MentorPath {
    const path = new MentorPath();
    beforeAll(async () => {
      path.kull = await TestKull.start();
    });
    afterAll(() => path.kull.stop());
    beforeEach(async () => {
      const { a } = path.kull;
      path.round = await a.round({ of: await a.scheme({ settings }) });
      path.coordinator = await path.kull.as(await a.coordinator(path.round));
    });
    return path;
  }

  readonly mentor = (given: Partial<Enrolment> = {}): Promise<Enrolment> =>
    this.kull.a.enrolment({ in: this.round, role: 'mentor', ...given });
  readonly as = ({ institutionId, personId }: Enrolment): Promise<TestClient> =>
    this.kull.as({ institutionId, id: personId });
  readonly write = (after: number, texts: object = TEXTS, by = this.coordinator) =>
    by.put(`/schemes/${this.round.schemeId}/declaration`, { after, texts });
  readonly accept = async (of: Enrolment, version: number) =>
    (await this.as(of)).post(`/enrolments/${of.id}/declaration`, { version });
  readonly note = (body: object, by = this.coordinator) =>
    by.post(`/rounds/${this.round.id}/mentor-notes`, body);
  readonly paths = async (): Promise<Paths> =>
    (await this.coordinator.get(`/rounds/${this.round.id}/mentor-paths`)).as<Paths>();
  readonly onPath = async ({ id }: Enrolment): Promise<OnPath> =>
    (await this.paths()).mentors.find(({ enrolmentId }) => enrolmentId === id)!;
  readonly terms = ({ id }: Enrolment, body: object, version = 1) =>
    this.coordinator.put(
      `/enrolments/${id}/terms`,
      { maxGroups: null, partTime: null, leaveFrom: null, leaveTo: null, ...body },
      { 'if-match': `"${version}"` },
    );
  readonly options = () => this.coordinator.get(`/rounds/${this.round.id}/matching-options`);
  readonly leftOut = async (): Promise<{ enrolmentId: string; gaps: string[] }[]> => {
    const { mentorsLeftOut } = (await this.options()).as<{
      mentorsLeftOut: { enrolmentId: string; gaps: string[] }[];
    }>();
    return mentorsLeftOut.map(({ enrolmentId, gaps }) => ({ enrolmentId, gaps }));
  };
}

export const refusedAt = (answer: { body: unknown }): string[] =>
  (answer.body as { fields: { pointer: string; code: string }[] }).fields.map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
