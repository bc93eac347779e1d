import { AllowSignedOut, CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { CalendarMade, MyCalendar } from './calendar.views.js';
import { OwnCalendar } from './own-calendar.service.js';
import { ReadCalendar } from './read-calendar.service.js';

/** Meetings for calendar programs. */
@Controller()
export class CalendarsController {
  constructor(
    private readonly own: OwnCalendar,
    private readonly read: ReadCalendar,
  ) {}

  @Get('me/calendar')
  mine(@CurrentActor() actor: Actor): Promise<MyCalendar> {
    return this.own.show(actor);
  }

  /** The answer holds the address itself, which is shown this once. One made before is dead. */
  @Post('me/calendar')
  @HttpCode(200)
  make(@CurrentActor() actor: Actor): Promise<CalendarMade> {
    return this.own.make(actor);
  }

  @Delete('me/calendar')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.own.revoke(actor);
  }

  /** What a calendar program reads again and again: iCalendar, by the address alone. */
  @Get('calendars/:address')
  @AllowSignedOut()
  @ApiProduces('text/calendar')
  async byAddress(@Param('address') address: string, @Res() response: Response): Promise<void> {
    response.type('text/calendar; charset=utf-8').send(await this.read.byAddress(address));
  }

  /** One meeting, to be put into a calendar. */
  @Get('meetings/:id/calendar')
  @ApiProduces('text/calendar')
  async oneMeeting(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Res() response: Response,
  ): Promise<void> {
    const text = await this.read.oneMeeting(actor, id);
    response.attachment('kull.ics').type('text/calendar; charset=utf-8').send(text);
  }
}
