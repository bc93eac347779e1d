import { Attendance } from './attendance.entity.js';
import { Meeting } from './meeting.entity.js';
import { Reflection } from './reflection.entity.js';

export * from './meeting.entity.js';
export * from './attendance.entity.js';
export * from './reflection.entity.js';
export * from './meetings.module.js';
export const MEETINGS_ENTITIES = [Meeting, Attendance, Reflection];
