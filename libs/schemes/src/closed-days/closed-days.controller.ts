import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import {
  AddPublicHolidays,
  ClosedDaysBody,
  ClosedDaysKept,
  ClosedDaysList,
} from './closed-days.views.js';
import { KeepClosedDays } from './keep-closed-days.service.js';

@Controller('closed-days')
export class ClosedDaysController {
  constructor(private readonly days: KeepClosedDays) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<ClosedDaysList> {
    return this.days.list(actor);
  }

  @Post()
  add(@CurrentActor() actor: Actor, @Body() body: ClosedDaysBody): Promise<ClosedDaysKept> {
    return this.days.add(actor, body);
  }

  /** The public holidays of a year in Norway, those that are missing. */
  @Post('public-holidays')
  addPublicHolidays(
    @CurrentActor() actor: Actor,
    @Body() { year }: AddPublicHolidays,
  ): Promise<ClosedDaysKept> {
    return this.days.addPublicHolidays(actor, year);
  }

  /** The institution's own; a public holiday is where the law has it. */
  @Put(':id')
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ClosedDaysBody,
  ): Promise<ClosedDaysKept> {
    return this.days.change(actor, id, version, body);
  }

  @Delete(':id')
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ClosedDaysList> {
    return this.days.remove(actor, id);
  }
}
