import {
  AllowSignedOut,
  CurrentActor,
  Enter,
  MaybeActor,
  MaybeNewcomer,
  type Newcomer,
} from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam } from '#platform';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AnswerInvitation } from './answer-invitation.service.js';
import {
  AnswerInvitationBody,
  InvitationAnswered,
  InvitationView,
  InviteBody,
  Invited,
  LinksSent,
} from './invitations.views.js';
import { InviteMentors } from './copy/index.js';
import { Invite } from './invite.service.js';
import { SendLinks } from './send-links.service.js';
import { ShowInvitation } from './show-invitation.service.js';

@Controller()
export class InvitationsController {
  constructor(
    private readonly invite: Invite,
    private readonly inviteMentors: InviteMentors,
    private readonly sendLinks: SendLinks,
    private readonly showInvitation: ShowInvitation,
    private readonly answerInvitation: AnswerInvitation,
    private readonly enter: Enter,
  ) {}

  @Post('rounds/:id/invitations')
  @HttpCode(200)
  send(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: InviteBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Invited> {
    return this.invite.run(actor, roundId, body, key);
  }

  @Post('rounds/:id/mentor-invitations')
  @HttpCode(200)
  sendToListedMentors(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<LinksSent> {
    return this.inviteMentors.run(actor, roundId, key);
  }

  @Post('rounds/:id/mentor-links')
  @HttpCode(200)
  sendToMentors(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<LinksSent> {
    return this.sendLinks.run(actor, roundId, key);
  }

  @Get('invitations/:token')
  @AllowSignedOut()
  @Header('Cache-Control', 'no-store')
  show(
    @Param('token') token: string,
    @MaybeActor() actor: Actor | null,
    @MaybeNewcomer() newcomer: Newcomer | null,
  ): Promise<InvitationView> {
    return this.showInvitation.run(token, { actor, newcomer });
  }

  @Post('invitations/:token/answer')
  @AllowSignedOut()
  @HttpCode(200)
  async answer(
    @MaybeActor() actor: Actor | null,
    @Param('token') token: string,
    @Body() { answer }: AnswerInvitationBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InvitationAnswered> {
    const { view, enters } = await this.answerInvitation.run(token, answer, actor);
    if (enters) await this.enter.run(enters, request, response);
    return view;
  }
}
