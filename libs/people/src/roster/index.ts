export { escapeFormula, unescapeFormula, writeCsv } from './csv.js';
export { type ColumnGuess, guessColumns } from './columns.js';
export { type DecodedRoster, decodeRoster, type RosterEncoding } from './decode.js';
export type { RosterOptions } from './field-readers.js';
export { type ColumnMapping, type ColumnOverrides, mapColumns } from './mapping.js';
export { hasNationalId, NATIONAL_ID_MARKER, redactNationalIds } from './national-id.js';
export * from './roster-row.js';
export { isRefused, type RosterReading, RosterRows, readRows } from './rows.js';
export * from './diff.js';
export { CLASH_REASONS, type ClashReason } from './known-by-email.js';
export {
  isMendedFile,
  type RefusedFileWords,
  refusedFile,
  type RefusedTable,
  refusedTable,
} from './refused-file.js';
export {
  isLikelyProgramme,
  type UnknownProgramme,
  unknownProgrammes,
} from './unknown-programmes.js';
export { type RosterTable, readTable } from './table.js';
export { MAX_ROSTER_BYTES } from './limits.js';
