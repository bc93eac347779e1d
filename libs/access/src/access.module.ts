import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { RoleSources } from './abilities.js';
import { ActorGuard } from './actor.guard.js';
import { DemoInstitution } from './demo-institution.js';
import { DemoPeopleOnOffer } from './demo-people.service.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { ShowSession } from './show-session.service.js';

@Global()
@Module({
  controllers: [SessionController],
  providers: [
    Sessions,
    RoleSources,
    ShowSession,
    DemoInstitution,
    DemoPeopleOnOffer,
    { provide: APP_GUARD, useClass: ActorGuard },
  ],
  exports: [Sessions, RoleSources, DemoInstitution],
})
export class AccessModule {}
