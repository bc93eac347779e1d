import { DropInShift } from './drop-in-shift.entity.js';
import { ListRoundShifts } from './list-round-shifts.service.js';
import { LogShift } from './log-shift.service.js';
import { ShiftVersion } from './shift-version.entity.js';
import { ShowShiftHistory } from './show-shift-history.service.js';
import { ShowShifts } from './show-shifts.service.js';

export { ShiftsController } from './shifts.controller.js';
export const SHIFTS_ENTITIES = [DropInShift, ShiftVersion];
export const SHIFTS_PROVIDERS = [ShowShifts, ShowShiftHistory, LogShift, ListRoundShifts];
