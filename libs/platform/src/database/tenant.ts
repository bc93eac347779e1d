import { ForeignKey } from 'typeorm';
import { Institution } from './institution.entity.js';

/** Ties a table that hangs on nothing else to its institution. */
export const TenantEntity = (table: string): ClassDecorator =>
  ForeignKey(() => Institution, ['institutionId'], ['id'], {
    name: `${table}_institution_fkey`,
  });
