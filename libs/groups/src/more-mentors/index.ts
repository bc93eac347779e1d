import { AddMentor } from './add-mentor.service.js';
import { Substitute } from './substitute.service.js';
import { Substitution } from './substitution.entity.js';

export { MoreMentorsController } from './more-mentors.controller.js';
export const MORE_MENTORS_ENTITIES = [Substitution];
export const MORE_MENTORS_PROVIDERS = [AddMentor, Substitute];
