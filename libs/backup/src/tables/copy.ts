import pg from 'pg';
import type { TableOfBackup } from '../archive/manifest.js';

export interface TableToCopy extends TableOfBackup {
  /** A condition in SQL, where not every row is meant. */
  readonly only?: string;
}

export const copyOut = ({ name, columns, only = 'true' }: TableToCopy): string =>
  `copy (select ${columns.map(quoted).join(', ')} from ${named(name)} where ${only}) to stdout`;

export const copyIn = ({ name, columns }: TableOfBackup): string =>
  `copy ${named(name)} (${columns.map(quoted).join(', ')}) from stdin`;

/** Values are written, and read, the same way whatever the role or the server is set to. */
export const SPEAK_PLAINLY = `
  set local row_security = off;
  set local client_encoding = 'UTF8';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 1;
  set local bytea_output = 'hex';
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`;

const quoted = (name: string): string => pg.escapeIdentifier(name);
const named = (name: string): string => name.split('.').map(quoted).join('.');
