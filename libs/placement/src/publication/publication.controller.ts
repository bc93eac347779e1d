import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam, IfMatch } from '#platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { PublicationView, PublishProposal } from './publication.views.js';
import { PublishProposalAsGroups } from './publish-proposal.service.js';

@Controller()
export class PublicationController {
  constructor(private readonly publishProposal: PublishProposalAsGroups) {}

  /** Makes the proposal the round's groups, and tells students and mentors. */
  @Post('proposals/:id/publication')
  @HttpCode(200)
  publish(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: PublishProposal,
    @IdempotencyKey() key: string | undefined,
  ): Promise<PublicationView> {
    return this.publishProposal.run(actor, id, version, body, key);
  }
}
