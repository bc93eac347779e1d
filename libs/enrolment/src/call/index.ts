import { Apply } from './apply.service.js';
import { SelectMentors } from './select-mentors.service.js';

export { CallController } from './call.controller.js';
export { MentorApplication } from './mentor-application.entity.js';
export const CALL_PROVIDERS = [Apply, SelectMentors];
