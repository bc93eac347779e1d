import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { RoleSources } from './sessions/abilities.js';
import { ActorGuard } from './actor.guard.js';
import { DemoInstitution } from './demo/demo-institution.js';
import { DemoPeopleOnOffer } from './demo/demo-people.service.js';
import { DemoController } from './demo/demo.controller.js';
import { GiveGrant } from './grants/give-grant.service.js';
import { GrantsController } from './grants/grants.controller.js';
import { ListGrants } from './grants/list-grants.service.js';
import { RevokeGrant } from './grants/revoke-grant.service.js';
import { IdentitiesController } from './identities/identities.controller.js';
import { ListIdentities } from './identities/list-identities.service.js';
import { Meet } from './identities/meet.service.js';
import { UnlinkIdentity } from './identities/unlink-identity.service.js';
import { AttemptCookie } from './openid/attempt-cookie.js';
import { IdentityProvider } from './openid/identity-provider.js';
import { LogOutFromProvider } from './openid/log-out-from-provider.service.js';
import { OpenIdController } from './openid/openid.controller.js';
import { Enter } from './sessions/enter.js';
import { MySessionsController } from './sessions/my-sessions.controller.js';
import { MySessions } from './sessions/my-sessions.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { SessionController } from './sessions/session.controller.js';
import { Sessions } from './sessions/sessions.js';
import { ShowSession } from './sessions/show-session.service.js';
import { EndLeave } from './leaves/end-leave.service.js';
import { FindDeputies } from './leaves/find-deputies.service.js';
import { LeavesController } from './leaves/leaves.controller.js';
import { ListLeaves } from './leaves/list-leaves.service.js';
import { SetLeave } from './leaves/set-leave.service.js';
import { ListApiTokens } from './tokens/list-api-tokens.service.js';
import { MakeApiToken } from './tokens/make-api-token.service.js';
import { RecogniseToken } from './tokens/recognise-token.js';
import { RevokeApiToken } from './tokens/revoke-api-token.service.js';
import { ApiTokensController } from './tokens/api-tokens.controller.js';
import { ChangeUnit } from './units/change-unit.service.js';
import { CreateUnit } from './units/create-unit.service.js';
import { ListUnits } from './units/list-units.service.js';
import { RemoveUnit } from './units/remove-unit.service.js';
import { UnitsController } from './units/units.controller.js';

@Global()
@Module({
  controllers: [
    SessionController,
    MySessionsController,
    OpenIdController,
    IdentitiesController,
    GrantsController,
    UnitsController,
    LeavesController,
    ApiTokensController,
    DemoController,
  ],
  providers: [
    Sessions,
    SessionCookie,
    Enter,
    MySessions,
    IdentityProvider,
    AttemptCookie,
    LogOutFromProvider,
    Meet,
    ListIdentities,
    UnlinkIdentity,
    ListGrants,
    GiveGrant,
    RevokeGrant,
    ListUnits,
    CreateUnit,
    ChangeUnit,
    RemoveUnit,
    ListLeaves,
    FindDeputies,
    SetLeave,
    EndLeave,
    RecogniseToken,
    ListApiTokens,
    MakeApiToken,
    RevokeApiToken,
    RoleSources,
    ShowSession,
    DemoInstitution,
    DemoPeopleOnOffer,
    { provide: APP_GUARD, useClass: ActorGuard },
  ],
  exports: [Sessions, MySessions, Enter, RoleSources, DemoInstitution],
})
export class AccessModule {}
