import { AllowSignedOut } from '#access';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ReportMeeting as Report } from './report-meeting.service.js';
import { LookAtReport, MeetingToReport, ReportMeeting } from './report.views.js';

/** What a reminder's link leads to. Both are posted, so that no address that is logged has the token. */
@Controller('meeting-reports')
export class MeetingReportsController {
  constructor(private readonly reports: Report) {}

  /** What the link is about. Changes nothing. */
  @Post('look')
  @AllowSignedOut()
  @HttpCode(200)
  look(@Body() { token }: LookAtReport): Promise<MeetingToReport> {
    return this.reports.look(token);
  }

  /** That they met, or did not. */
  @Post()
  @AllowSignedOut()
  @HttpCode(200)
  report(@Body() { token, met }: ReportMeeting): Promise<MeetingToReport> {
    return this.reports.report(token, met);
  }
}
