import { ChangeGroups } from './change-groups.service.js';
import { GroupChange } from './group-change.entity.js';
import { ShowChanging } from './show-changing.service.js';
import { ShowStays } from './show-stays.service.js';

export { ChangesController } from './changes.controller.js';
export const CHANGES_ENTITIES = [GroupChange];
export const CHANGES_PROVIDERS = [ShowChanging, ChangeGroups, ShowStays];
