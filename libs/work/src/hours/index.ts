import { DecideTimesheets } from './decide-timesheets.service.js';
import { EnterWork } from './enter-work.service.js';
import { ExportHours } from './export-hours.service.js';
import { HoursController } from './hours.controller.js';
import { ReadHours } from './read-hours.service.js';
import { Timesheet, TimesheetLine, UnworkedMeeting, WorkEntry } from './work-entry.entity.js';

export * from './work-entry.entity.js';
export const HOURS_CONTROLLERS = [HoursController];
export const HOURS_PROVIDERS = [ReadHours, EnterWork, DecideTimesheets, ExportHours];
export const HOURS_ENTITIES = [WorkEntry, UnworkedMeeting, Timesheet, TimesheetLine];
