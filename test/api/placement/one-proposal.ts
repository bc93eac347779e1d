import type { Person } from '#people';
import type { ProposalView } from '#placement';
import type { Round } from '#schemes';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { ifMatch, proposed, smallRoster } from './placing.js';

/** A coordinator’s proposal for thirty students and three mentors, as the engine made it. */
export class OneProposal {
  kull!: TestKull;
  round!: Round;
  ingrid!: Person;
  client!: TestClient;
  proposal!: ProposalView;

  async start(): Promise<TestKull> {
    return (this.kull = await TestKull.start());
  }

  /** A round, a coordinator and a proposal that nobody has changed. */
  async make(): Promise<this> {
    this.round = await this.kull.a.round();
    this.ingrid = await this.kull.a.coordinator(this.round);
    this.client = await this.kull.as(this.ingrid);
    await smallRoster(this.kull, this.round, { students: 30, mentors: 3 });
    this.proposal = await proposed(this.client, this.round.id, { seed: 1 });
    return this;
  }

  readonly change = (
    path: string,
    body: object,
    version: number,
    by = this.client,
  ): Promise<Answer> => by.post(`/proposals/${this.proposal.id}/${path}`, body, ifMatch(version));

  readonly now = async (): Promise<ProposalView> =>
    (await this.client.get(`/proposals/${this.proposal.id}`)).as<ProposalView>();
}
