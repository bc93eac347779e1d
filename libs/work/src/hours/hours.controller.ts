import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { DecideTimesheets } from './decide-timesheets.service.js';
import { EnterWork as Enter } from './enter-work.service.js';
import { ExportHours as Export } from './export-hours.service.js';
import {
  ApprovedTimesheets,
  ApproveTimesheets,
  EnterWork,
  ExportHours,
  HoursExport,
  MarkMeeting,
  MonthQuery,
  MyHoursList,
  RoundHours,
  SendBack,
  SubmitTimesheet,
  TimesheetView,
} from './hours.views.js';
import { ReadHours } from './read-hours.service.js';

@Controller()
export class HoursController {
  constructor(
    private readonly read: ReadHours,
    private readonly enter: Enter,
    private readonly decide: DecideTimesheets,
    private readonly exporting: Export,
  ) {}

  /** My rounds in which hours are paid, with the months. */
  @Get('me/hours')
  mine(@CurrentActor() actor: Actor): Promise<MyHoursList> {
    return this.read.mine(actor);
  }

  @Get('enrolments/:id/timesheet')
  sheet(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { month }: MonthQuery,
  ): Promise<TimesheetView> {
    return this.read.sheet(actor, id, month);
  }

  @Post('enrolments/:id/work-entries')
  @HttpCode(200)
  enterWork(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: EnterWork,
  ): Promise<TimesheetView> {
    return this.enter.enter(actor, id, body);
  }

  @Put('work-entries/:id')
  changeEntry(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: EnterWork,
  ): Promise<TimesheetView> {
    return this.enter.change(actor, id, body);
  }

  @Delete('work-entries/:id')
  removeEntry(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<TimesheetView> {
    return this.enter.remove(actor, id);
  }

  /** Whether I was at a meeting of a group that I led. */
  @Put('enrolments/:id/worked-meetings')
  markMeeting(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: MarkMeeting,
  ): Promise<TimesheetView> {
    return this.enter.markMeeting(actor, id, body);
  }

  @Post('enrolments/:id/timesheets')
  @HttpCode(200)
  submit(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { month }: SubmitTimesheet,
  ): Promise<TimesheetView> {
    return this.decide.submit(actor, id, month);
  }

  @Get('rounds/:id/hours')
  ofRound(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { month }: MonthQuery,
  ): Promise<RoundHours> {
    return this.read.ofRound(actor, id, month);
  }

  @Post('rounds/:id/timesheet-approvals')
  @HttpCode(200)
  approve(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ApproveTimesheets,
  ): Promise<ApprovedTimesheets> {
    return this.decide.approve(actor, id, body);
  }

  @Post('timesheets/:id/return')
  @HttpCode(200)
  sendBack(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { word }: SendBack,
  ): Promise<TimesheetView> {
    return this.decide.sendBack(actor, id, word);
  }

  @Post('rounds/:id/hours-exports')
  @HttpCode(200)
  export(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { month }: ExportHours,
  ): Promise<HoursExport> {
    return this.exporting.run(actor, id, month);
  }
}
