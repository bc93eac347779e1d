import { AbsenceDecision } from './absence-decision.entity.js';
import { AttendanceController } from './attendance.controller.js';
import { DecideAbsence } from './decide-absence.service.js';
import { Guests } from './guests.service.js';
import { ReadAttendance } from './read-attendance.service.js';

export * from './absence-decision.entity.js';
export const ATTENDANCE_CONTROLLERS = [AttendanceController];
export const ATTENDANCE_PROVIDERS = [ReadAttendance, DecideAbsence, Guests];
export const ATTENDANCE_ENTITIES = [AbsenceDecision];
