import { EndChoicesApart } from './end-choices-apart.js';
import { KeepApart } from './keep-apart.service.js';
import { NotAgain } from './not-again.entity.js';

export { NotAgainController } from './not-again.controller.js';
export const NOT_AGAIN_ENTITIES = [NotAgain];
export const NOT_AGAIN_PROVIDERS = [KeepApart, EndChoicesApart];
