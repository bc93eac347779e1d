import { Person } from './person.entity.js';
import { Programme } from './programme.entity.js';
import { RefusedAddress } from './refused-address.entity.js';
import { Unit } from './unit.entity.js';

export * from './name-sql.js';
export * from './people.module.js';
export * from './person.entity.js';
export * from './programme.entity.js';
export * from './refused-address.entity.js';
export * from './roster/index.js';
export * from './unit.entity.js';
export const PEOPLE_ENTITIES = [Unit, Programme, Person, RefusedAddress];
