import type { RosterField, RosterRow } from './roster-row.js';

/** Where a person was first in the file, and by what the two rows are the same. */
export interface Duplicate {
  readonly field: RosterField;
  readonly line: number;
}

/**
 * Remembers the persons of one file. The student number tells persons apart; two numbers with one
 * Feide id or one e-mail address are one person too, and which number is right only the
 * coordinator can say.
 */
export class SeenPersons {
  private readonly lines = {
    studentNumber: new Map<string, number>(),
    feideId: new Map<string, number>(),
    email: new Map<string, number>(),
  };

  /** Notes the person, or tells where the same one was before. */
  add(row: RosterRow): Duplicate | null {
    for (const field of ['studentNumber', 'feideId', 'email'] as const) {
      const value = row[field];
      const line = value === null ? undefined : this.lines[field].get(value);
      if (line !== undefined) return { field, line };
    }
    for (const field of ['studentNumber', 'feideId', 'email'] as const) {
      const value = row[field];
      if (value !== null) this.lines[field].set(value, row.line);
    }
    return null;
  }
}
