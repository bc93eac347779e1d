import { issueInvitations, type Enrolment } from '#enrolment';
import { Actor } from '#kernel';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

/** A round that goes on, its coordinator, and the tokens of those invited to it. */
export class Invitations {
  kull!: TestKull;
  round!: Round;
  coordinator!: TestClient;

  async start(): Promise<this> {
    this.kull = await TestKull.start({ work: false });
    this.round = await this.kull.a.round({ startsOn: '2026-01-01', endsOn: '2099-12-31' });
    this.coordinator = await this.coordinatorOf(this.round);
    return this;
  }

  stop(): Promise<void> {
    return this.kull.stop();
  }

  readonly coordinatorOf = async ({ institutionId, schemeId }: Round): Promise<TestClient> =>
    this.kull.as(await this.kull.a.coordinator({ institutionId, schemeId }));

  readonly tokenOf = ({ institutionId, id }: Enrolment): Promise<string> =>
    this.kull.db.run(
      Actor.institution(institutionId),
      async (tx) => (await issueInvitations(tx, [id])).get(id)!.token,
    );

  readonly stateOf = async ({ id }: Enrolment): Promise<unknown> => {
    const { rows } = await this.kull.owner.query(
      `select state, version, answered_at is not null as answered from enrolments where id = $1`,
      [id],
    );
    return rows[0];
  };
}
