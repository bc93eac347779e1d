import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { DecideReports } from './decide-reports.service.js';
import { ReportMessage as Report } from './report-message.service.js';
import { DecideReport, ReportMessage, Reports } from './reports.views.js';

/** What somebody will not have standing there, and what the coordinators make of it. */
@Controller()
export class ReportsController {
  constructor(
    private readonly report: Report,
    private readonly decide: DecideReports,
  ) {}

  @Post('messages/:id/reports')
  @HttpCode(204)
  run(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ReportMessage,
  ): Promise<void> {
    return this.report.run(actor, id, body);
  }

  @Get('rounds/:id/message-reports')
  list(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<Reports> {
    return this.decide.list(actor, roundId);
  }

  @Post('message-reports/:id/decision')
  @HttpCode(204)
  settle(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { decision }: DecideReport,
  ): Promise<void> {
    return this.decide.decide(actor, id, decision);
  }
}
