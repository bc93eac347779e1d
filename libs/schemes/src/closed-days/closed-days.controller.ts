import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { AddClosedDays, AddPublicHolidays, ClosedDaysList } from './closed-days.views.js';
import { KeepClosedDays } from './keep-closed-days.service.js';

@Controller('closed-days')
export class ClosedDaysController {
  constructor(private readonly days: KeepClosedDays) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<ClosedDaysList> {
    return this.days.list(actor);
  }

  @Post()
  add(@CurrentActor() actor: Actor, @Body() body: AddClosedDays): Promise<ClosedDaysList> {
    return this.days.add(actor, body);
  }

  /** The public holidays of a year in Norway, those that are missing. */
  @Post('public-holidays')
  addPublicHolidays(
    @CurrentActor() actor: Actor,
    @Body() { year }: AddPublicHolidays,
  ): Promise<ClosedDaysList> {
    return this.days.addPublicHolidays(actor, year);
  }

  @Delete(':id')
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ClosedDaysList> {
    return this.days.remove(actor, id);
  }
}
