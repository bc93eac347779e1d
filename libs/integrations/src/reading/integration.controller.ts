import { CurrentIntegration, ForIntegrations, type Integration } from '#access';
import { IdParam } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import {
  IntegrationGroups,
  IntegrationPage,
  IntegrationParticipants,
  IntegrationRound,
  IntegrationRounds,
} from './integration.views.js';
import { ReadGroups } from './read-groups.service.js';
import { ReadParticipants } from './read-participants.service.js';
import { ReadRounds } from './read-rounds.service.js';

/** For student records, statistics and the like: reading, by token, and nothing that is private. */
@Controller('integration')
export class IntegrationController {
  constructor(
    private readonly rounds: ReadRounds,
    private readonly participants: ReadParticipants,
    private readonly groups: ReadGroups,
  ) {}

  /** Rounds of the schemes that the token covers. */
  @Get('rounds')
  @ForIntegrations('rounds:read')
  listRounds(
    @CurrentIntegration() integration: Integration,
    @Query() page: IntegrationPage,
  ): Promise<IntegrationRounds> {
    return this.rounds.list(integration, page);
  }

  /** One round with its numbers. */
  @Get('rounds/:id')
  @ForIntegrations('rounds:read')
  round(
    @CurrentIntegration() integration: Integration,
    @IdParam() id: string,
  ): Promise<IntegrationRound> {
    return this.rounds.one(integration, id);
  }

  /** Who takes part, by the institution's own keys: no names, no contact, nobody who is protected. */
  @Get('rounds/:id/participants')
  @ForIntegrations('participants:read')
  listParticipants(
    @CurrentIntegration() integration: Integration,
    @IdParam() roundId: string,
    @Query() page: IntegrationPage,
  ): Promise<IntegrationParticipants> {
    return this.participants.run(integration, roundId, page);
  }

  /** The round's groups, closed ones too: how full, how often met, and who is in them. */
  @Get('rounds/:id/groups')
  @ForIntegrations('groups:read')
  listGroups(
    @CurrentIntegration() integration: Integration,
    @IdParam() roundId: string,
    @Query() page: IntegrationPage,
  ): Promise<IntegrationGroups> {
    return this.groups.run(integration, roundId, page);
  }
}
