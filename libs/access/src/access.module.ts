import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { RoleSources } from './sessions/abilities.js';
import { ActorGuard } from './actor.guard.js';
import { DemoInstitution } from './demo/demo-institution.js';
import { DemoPeopleOnOffer } from './demo/demo-people.service.js';
import { DemoController } from './demo/demo.controller.js';
import { AllowEmail } from './email/allow-email.service.js';
import { AskByEmail } from './email/ask-by-email.service.js';
import { BrowserCookie } from './email/browser-cookie.js';
import { EmailDoors } from './email/email-doors.js';
import { EmailPermissionsController } from './email/email-permissions.controller.js';
import { EmailController } from './email/email.controller.js';
import { UseEmailSignIn } from './email/use-email-sign-in.service.js';
import { WhoMayUseEmail } from './email/who-may-use-email.js';
import { ForgetSpent } from './forget-spent.js';
import { GiveGrant } from './grants/give-grant.service.js';
import { GrantsController } from './grants/grants.controller.js';
import { ListGrants } from './grants/list-grants.service.js';
import { RevokeGrant } from './grants/revoke-grant.service.js';
import { EndSessionsOf } from './identities/end-sessions-of.service.js';
import { IdentitiesController } from './identities/identities.controller.js';
import { ListIdentities } from './identities/list-identities.service.js';
import { Meet } from './identities/meet.service.js';
import { UnlinkIdentity } from './identities/unlink-identity.service.js';
import { Knocks } from './limits/knocks.js';
import { LimitGuard } from './limits/limit.guard.js';
import { SignedLinks } from './links/signed-links.js';
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
    EmailController,
    EmailPermissionsController,
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
    Knocks,
    EmailDoors,
    WhoMayUseEmail,
    BrowserCookie,
    AskByEmail,
    UseEmailSignIn,
    AllowEmail,
    ForgetSpent,
    Meet,
    ListIdentities,
    UnlinkIdentity,
    EndSessionsOf,
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
    SignedLinks,
    RecogniseToken,
    ListApiTokens,
    MakeApiToken,
    RevokeApiToken,
    RoleSources,
    ShowSession,
    DemoInstitution,
    DemoPeopleOnOffer,
    { provide: APP_GUARD, useClass: LimitGuard },
    { provide: APP_GUARD, useClass: ActorGuard },
  ],
  exports: [Sessions, MySessions, Enter, RoleSources, WhoMayUseEmail, DemoInstitution, SignedLinks],
})
export class AccessModule {}
