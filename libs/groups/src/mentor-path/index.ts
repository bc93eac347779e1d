import { AcceptDeclaration } from './accept-declaration.service.js';
import { Declaration, DeclarationAcceptance } from './declaration.entity.js';
import { KeepDeclaration } from './keep-declaration.service.js';
import { MentorTerms } from './mentor-terms.entity.js';
import { NoteOfMentors } from './note-of-mentors.service.js';

export { MentorPathController } from './mentor-path.controller.js';
export const MENTOR_PATH_ENTITIES = [Declaration, DeclarationAcceptance, MentorTerms];
export const MENTOR_PATH_PROVIDERS = [KeepDeclaration, AcceptDeclaration, NoteOfMentors];
