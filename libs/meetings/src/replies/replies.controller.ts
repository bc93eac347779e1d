import { AllowSignedOut, CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ReplyToMeetings } from './reply-to-meeting.service.js';
import {
  MeetingToReplyTo,
  MyReply,
  ReplyByLink,
  ReplyLink,
  ReplyToMeeting,
} from './reply.views.js';

/** Whether a student comes to a meeting. */
@Controller()
export class RepliesController {
  constructor(private readonly replies: ReplyToMeetings) {}

  /** One's own, for a student of the group. */
  @Put('meetings/:id/my-reply')
  mine(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { coming }: ReplyToMeeting,
  ): Promise<MyReply> {
    return this.replies.signedIn(actor, id, coming);
  }

  /** What a mail's link is about. The token is posted, so that it stands in no address and no log. */
  @Post('reply-links/meeting')
  @AllowSignedOut()
  @HttpCode(200)
  show(@Body() { token }: ReplyLink): Promise<MeetingToReplyTo> {
    return this.replies.show(token);
  }

  @Post('reply-links/reply')
  @AllowSignedOut()
  @HttpCode(200)
  reply(@Body() { token, coming }: ReplyByLink): Promise<MeetingToReplyTo> {
    return this.replies.reply(token, coming);
  }
}
