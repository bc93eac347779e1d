import { DropInShift } from './drop-in-shift.entity.js';
import { ListRoundShifts } from './list-round-shifts.service.js';
import { LogShift } from './log-shift.service.js';
import { ShowShifts } from './show-shifts.service.js';

export { ShiftsController } from './shifts.controller.js';
export const SHIFTS_ENTITIES = [DropInShift];
export const SHIFTS_PROVIDERS = [ShowShifts, LogShift, ListRoundShifts];
