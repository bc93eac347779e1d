import { Module } from '@nestjs/common';
import { IntegrationController } from './reading/integration.controller.js';
import { ReadGroups } from './reading/read-groups.service.js';
import { ReadParticipants } from './reading/read-participants.service.js';
import { ReadRounds } from './reading/read-rounds.service.js';

/** What the institution's other systems get from Kull. */
@Module({
  controllers: [IntegrationController],
  providers: [ReadRounds, ReadParticipants, ReadGroups],
})
export class IntegrationsModule {}
