import { FindInRoster } from './roster-findings.js';
import { ImportRoster } from './import-roster.service.js';
import { ListRefusedRows } from './list-refused-rows.service.js';
import { ListRosterImports } from './list-roster-imports.service.js';
import { PreviewRoster } from './preview-roster.service.js';
import { SeatFinder } from './seat-finder.js';

export { ImportRoster } from './import-roster.service.js';
export type { RosterUpload } from './open-roster.js';
export { PreviewRoster } from './preview-roster.service.js';
export { RosterController } from './roster.controller.js';
export { SeatFinder } from './seat-finder.js';

export const ROSTER_PROVIDERS = [
  SeatFinder,
  FindInRoster,
  PreviewRoster,
  ListRefusedRows,
  ImportRoster,
  ListRosterImports,
];
