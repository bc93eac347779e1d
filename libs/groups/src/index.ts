import { Group } from './group.entity.js';
import { Membership } from './membership.entity.js';

export * from './group.entity.js';
export * from './membership.entity.js';
export * from './groups.module.js';
export * from './release-seat.js';
export const GROUPS_ENTITIES = [Group, Membership];
