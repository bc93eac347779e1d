import { AllowSignedOut } from '#access';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { LookAtReport, ReportMeeting } from '../report/report.views.js';
import { ReportTalk } from './report-talk.service.js';
import { TalkToReport } from './talk-report.views.js';

/** What a reminder's link leads to. Both are posted, so that no address that is logged has the token. */
@Controller('talk-reports')
export class TalkReportsController {
  constructor(private readonly reports: ReportTalk) {}

  /** What the link is about. Changes nothing. */
  @Post('look')
  @AllowSignedOut()
  @HttpCode(200)
  look(@Body() { token }: LookAtReport): Promise<TalkToReport> {
    return this.reports.look(token);
  }

  /** That they met, or did not. */
  @Post()
  @AllowSignedOut()
  @HttpCode(200)
  report(@Body() { token, met }: ReportMeeting): Promise<TalkToReport> {
    return this.reports.report(token, met);
  }
}
