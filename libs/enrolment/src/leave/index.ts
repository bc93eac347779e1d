import { GoOnLeave } from './go-on-leave.service.js';
import { ReturnToRound } from './return-to-round.service.js';

export { StudentLeavesController } from './student-leaves.controller.js';
export const STUDENT_LEAVE_PROVIDERS = [GoOnLeave, ReturnToRound];
