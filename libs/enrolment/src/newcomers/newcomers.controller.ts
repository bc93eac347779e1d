import { AllowSignedOut, CurrentActor, CurrentNewcomer, Enter, type Newcomer } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AskToJoin } from './ask-to-join.service.js';
import { ClaimInvitation } from './claim-invitation.service.js';
import { DecideOnRequest } from './decide-on-request.service.js';
import { ListJoinRequests } from './list-join-requests.service.js';
import { AcceptBody, AskToJoin as Asked, JoinRequests, NewcomerView } from './newcomers.views.js';

/** Those who are signed in and not known here yet, and whoever lets them in. */
@Controller()
export class NewcomersController {
  constructor(
    private readonly claim: ClaimInvitation,
    private readonly askToJoin: AskToJoin,
    private readonly list: ListJoinRequests,
    private readonly decide: DecideOnRequest,
    private readonly enter: Enter,
  ) {}

  @Post('invitations/:token/claim')
  @AllowSignedOut()
  @HttpCode(204)
  async claimed(
    @CurrentNewcomer() newcomer: Newcomer,
    @Param('token') token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.enter.goOnAs(await this.claim.run(token, newcomer), request, response);
  }

  @Get('newcomer')
  @AllowSignedOut()
  show(@CurrentNewcomer() newcomer: Newcomer): Promise<NewcomerView> {
    return this.askToJoin.show(newcomer);
  }

  @Post('newcomer/requests')
  @AllowSignedOut()
  ask(@CurrentNewcomer() newcomer: Newcomer, @Body() body: Asked): Promise<NewcomerView> {
    return this.askToJoin.ask(newcomer, body);
  }

  @Get('rounds/:id/join-requests')
  async waiting(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<JoinRequests> {
    return { requests: await this.list.run(actor, roundId) };
  }

  @Post('join-requests/:id/acceptance')
  @HttpCode(204)
  accept(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { enrolmentId }: AcceptBody,
  ): Promise<void> {
    return this.decide.accept(actor, id, enrolmentId ?? null);
  }

  @Post('join-requests/:id/refusal')
  @HttpCode(204)
  decline(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.decide.decline(actor, id);
  }
}
