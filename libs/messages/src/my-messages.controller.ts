import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ListMyMessages } from './list-my-messages.service.js';
import { MyMessages, MyMessagesQuery } from './my-messages.views.js';

@Controller()
export class MyMessagesController {
  constructor(private readonly list: ListMyMessages) {}

  @Get('me/messages')
  mine(@CurrentActor() actor: Actor, @Query() { cursor }: MyMessagesQuery): Promise<MyMessages> {
    return this.list.run(actor, cursor);
  }
}
