import type { Person } from '#people';
import { Service } from '#referrals';
import { castOf, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

export interface View {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly isLeftAlone: boolean;
  readonly takenBy: string | null;
  readonly recipients: readonly { hasRead: boolean; canRead: boolean; isMe: boolean }[];
  readonly services: readonly { names: { nb: string } }[];
  readonly can: Readonly<Record<string, boolean>>;
}
export interface Text {
  readonly body: string | null;
  readonly student: string | null;
  readonly isAboutStudent: boolean;
  readonly additions: readonly { body: string }[];
}
export interface Listed {
  readonly id: string;
  readonly isNew: boolean;
}
export interface Problem {
  readonly code: string;
  readonly fields?: readonly { pointer: string; code: string }[];
}

export const WORDS = 'Flere i gruppa har sluttet å komme, og sier at de gruer seg til eksamen.';

/** A group’s mentor who writes concerns, and who may get them: its coordinator, and a service’s owner. */
export class Concerns {
  private constructor(
    readonly kull: TestKull,
    readonly cast: Cast,
    readonly owner: Person,
    readonly asOwner: TestClient,
  ) {}

  static async start(): Promise<Concerns> {
    const kull = await TestKull.start({ work: false });
    const cast = await castOf(kull);
    const { institutionId } = cast.round;
    const owner = await kull.a.person({
      institutionId,
      grants: [{ role: 'service_owner', schemeId: null }],
    });
    await kull.a.insert(Service, institutionId, {
      ownerId: owner.id,
      nameNb: 'Eksamenshjelpen',
      textNb: 'Hjelper før eksamen.',
      topics: ['exams'],
      email: 'eksamen@kull.example',
      checkedOn: '2026-09-01',
    });
    return new Concerns(kull, cast, owner, await kull.as(owner));
  }

  send(given: object = {}, client = this.cast.as.mentor): Promise<Answer> {
    return client.post(`/groups/${this.cast.group.id}/concerns`, {
      topic: 'exams',
      body: WORDS,
      recipientIds: [this.cast.people.coordinator.id],
      ...given,
    });
  }

  async written(given: object = {}): Promise<View> {
    const answer = await this.send(given);
    expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
    return answer.as<View>();
  }
}

export const show = (client: TestClient, id: string): Promise<Answer> =>
  client.get(`/concerns/${id}`);

export const read = async (client: TestClient, id: string): Promise<Text> =>
  (await client.post(`/concerns/${id}/readings`)).as<Text>();
