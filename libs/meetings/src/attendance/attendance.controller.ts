import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { OpenMeetingsQuery } from '../meeting-requests.views.js';
import { MeetingView } from '../meeting.views.js';
import {
  AddGuest,
  AttendanceExport,
  DecideAbsence,
  DecideTalkAbsence,
  GroupAttendance,
  MyAttendances,
  RemoveGuest,
  RoundAttendance,
  RoundAttendanceQuery,
  StudentAttendance,
} from './attendance.views.js';
import { DecideAbsence as Absences } from './decide-absence.service.js';
import { Guests } from './guests.service.js';
import { ReadAttendance } from './read-attendance.service.js';

@Controller()
export class AttendanceController {
  constructor(
    private readonly read: ReadAttendance,
    private readonly absences: Absences,
    private readonly guests: Guests,
  ) {}

  /** How I stand to what is asked, in each round that asks for something. */
  @Get('me/attendance')
  mine(@CurrentActor() actor: Actor): Promise<MyAttendances> {
    return this.read.mine(actor);
  }

  @Get('groups/:id/attendance')
  ofGroup(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { as }: OpenMeetingsQuery,
  ): Promise<GroupAttendance> {
    return this.read.ofGroup(actor, id, as);
  }

  @Get('rounds/:id/attendance')
  ofRound(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: RoundAttendanceQuery,
  ): Promise<RoundAttendance> {
    return this.read.ofRound(actor, id, query);
  }

  @Post('rounds/:id/attendance-exports')
  @HttpCode(200)
  export(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AttendanceExport> {
    return this.absences.export(actor, id);
  }

  @Get('enrolments/:id/attendance')
  ofStudent(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StudentAttendance> {
    return this.absences.show(actor, id);
  }

  /** What a student's absence counts for. */
  @Put('meetings/:id/absences')
  decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: DecideAbsence,
  ): Promise<StudentAttendance> {
    return this.absences.decide(actor, id, body);
  }

  /** The same of a talk, where talks count. */
  @Put('talks/:id/absence')
  decideOnTalk(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: DecideTalkAbsence,
  ): Promise<StudentAttendance> {
    return this.absences.decideOnTalk(actor, id, body);
  }

  /** A student of another group was there. */
  @Post('meetings/:id/guests')
  @HttpCode(200)
  addGuest(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { who }: AddGuest,
  ): Promise<MeetingView> {
    return this.guests.add(actor, id, who);
  }

  @Post('meetings/:id/guest-removals')
  @HttpCode(200)
  removeGuest(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { enrolmentId }: RemoveGuest,
  ): Promise<MeetingView> {
    return this.guests.remove(actor, id, enrolmentId);
  }
}
