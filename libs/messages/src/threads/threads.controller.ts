import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { GroupMessages as OfGroup } from './group-messages.service.js';
import { KeepThread } from './keep-thread.service.js';
import { GroupMessages, ThreadView, WriteMessage, WriteToStudent } from './threads.views.js';

/** What people in a group write to each other, and every thread that one is a party to. */
@Controller()
export class ThreadsController {
  constructor(
    private readonly ofGroup: OfGroup,
    private readonly keep: KeepThread,
  ) {}

  @Get('groups/:id/messages')
  inGroup(@CurrentActor() actor: Actor, @IdParam() groupId: string): Promise<GroupMessages> {
    return this.ofGroup.show(actor, groupId);
  }

  /** By its mentors, to all of it. */
  @Post('groups/:id/messages')
  writeToGroup(
    @CurrentActor() actor: Actor,
    @IdParam() groupId: string,
    @Body() { body }: WriteMessage,
    @IdempotencyKey() key: string | undefined,
  ): Promise<GroupMessages> {
    return this.ofGroup.writeToGroup(actor, groupId, body, key);
  }

  /** By one of its students, to its mentors alone. */
  @Post('groups/:id/mentor-messages')
  writeToMentors(
    @CurrentActor() actor: Actor,
    @IdParam() groupId: string,
    @Body() { body }: WriteMessage,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ThreadView> {
    return this.ofGroup.writeToMentors(actor, groupId, body, key);
  }

  /** By one of its mentors, to one of its students: the group's other mentors read it, and nobody else. */
  @Post('groups/:id/student-messages')
  writeToStudent(
    @CurrentActor() actor: Actor,
    @IdParam() groupId: string,
    @Body() body: WriteToStudent,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ThreadView> {
    return this.ofGroup.writeToStudent(actor, groupId, body, key);
  }

  @Get('threads/:id')
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ThreadView> {
    return this.keep.show(actor, id);
  }

  @Post('threads/:id/messages')
  write(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { body }: WriteMessage,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ThreadView> {
    return this.keep.write(actor, id, body, key);
  }

  @Post('threads/:id/reading')
  @HttpCode(204)
  read(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.keep.read(actor, id);
  }
}
