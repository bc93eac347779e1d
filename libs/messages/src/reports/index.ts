import { DecideReports } from './decide-reports.service.js';
import { MessageReport } from './message-report.entity.js';
import { ReportMessage } from './report-message.service.js';

export { ReportsController } from './reports.controller.js';
export const REPORTS_ENTITIES = [MessageReport];
export const REPORTS_PROVIDERS = [ReportMessage, DecideReports];
