import type { ComparedField, FieldChange, RosterRow } from '#people';
import type { ComparedRow, ImportableRow } from './compare-rows.js';
import type {
  RosterChange,
  RosterChangedPerson,
  RosterClash,
  RosterConflictPerson,
  RosterCounts,
  RosterPerson,
  RosterRefusedRow,
} from './roster-preview.views.js';

/** As many rows of a kind as somebody will look through; the counts are whole. */
const SHOWN = 200;

const CONTACTS = new Set<ComparedField>(['email', 'phone']);

/** Gathers, row by row, what a preview shows. */
export class PreviewBuilder {
  readonly counts: Pick<RosterCounts, keyof RosterCounts> = {
    rows: 0,
    new: 0,
    unchanged: 0,
    changed: 0,
    conflicts: 0,
    clashes: 0,
    withdrawn: 0,
    refused: 0,
    missing: 0,
  };
  readonly new: RosterPerson[] = [];
  readonly changed: RosterChangedPerson[] = [];
  readonly conflicts: RosterConflictPerson[] = [];
  readonly clashes: RosterClash[] = [];
  readonly withdrawn: RosterPerson[] = [];
  readonly refused: RosterRefusedRow[] = [];
  /** Lines about persons whose address is protected. */
  readonly protectedLines = new Set<number>();

  add(rows: readonly ComparedRow[]): void {
    for (const row of rows) this.addRow(row);
  }

  private addRow(compared: ComparedRow): void {
    this.counts.rows++;
    if (compared.category === 'refused') {
      this.counts.refused++;
      const { line, problems } = compared.row;
      push(this.refused, () => ({
        line,
        problems: problems.map(({ field, code, params }) => ({ field, code, params })),
      }));
      return;
    }
    if (isProtected(compared)) this.protectedLines.add(compared.row.line);
    if ('changes' in compared) {
      this.addImportable(compared);
      return;
    }
    if (compared.category === 'clash') {
      this.counts.clashes++;
      push(this.clashes, () => ({ ...personOf(compared), reason: compared.reason }));
      return;
    }
    this.counts.withdrawn++;
    push(this.withdrawn, () => personOf(compared));
  }

  private addImportable(compared: ImportableRow): void {
    const { category, changes, conflicts } = compared;
    this.counts[category]++;
    if (category === 'new') push(this.new, () => personOf(compared));
    if (category === 'changed') {
      const shown = () => changes.map((change) => changeOf(compared, change));
      push(this.changed, () => ({ ...personOf(compared), changes: shown() }));
    }
    if (conflicts.length === 0) return;
    this.counts.conflicts++;
    const shown = () =>
      conflicts.map(({ field, kept, inFile }) =>
        changeOf(compared, { field, old: kept, new: inFile }),
      );
    push(this.conflicts, () => ({ ...personOf(compared), conflicts: shown() }));
  }
}

type Compared = Exclude<ComparedRow, { category: 'refused' }>;

const push = <T>(list: T[], item: () => T): void => {
  if (list.length < SHOWN) list.push(item());
};

const isProtected = ({ row, person }: Compared): boolean =>
  row.isProtected === true || person?.isProtected === true;

const personOf = (compared: Compared): Pick<RosterPerson, keyof RosterPerson> => {
  const { line, givenName, familyName, studentNumber } = compared.row;
  return {
    line,
    name: `${givenName} ${familyName}`,
    studentNumber,
    isProtected: isProtected(compared),
  };
};

const changeOf = (compared: Compared, change: FieldChange): RosterChange => {
  const { field } = change;
  const hidden = CONTACTS.has(field) && isProtected(compared);
  return hidden
    ? { field, old: [], new: [], hidden }
    : { field, old: texts(change.old), new: texts(change.new), hidden };
};

const texts = (value: RosterRow[ComparedField]): string[] =>
  value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
