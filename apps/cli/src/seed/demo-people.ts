import { newId } from '#kernel';
import { Person, Programme } from '#people';
import type { Tx } from '#platform';
import { demoAddress, demoName } from './demo-names.js';
import { PROGRAMMES } from './demo-plan.js';

export type PersonRow = Partial<Person> & { id: string };

/** The programmes of a demo institution, inserted; their ids. */
export const addProgrammes = async (tx: Tx): Promise<string[]> => {
  const { institutionId } = tx;
  const rows = PROGRAMMES.map((programme) => ({ institutionId, id: newId(), ...programme }));
  await tx.repository(Programme).insert(rows);
  return rows.map(({ id }) => id);
};

/** Makes invented people one after the other, nobody's name or address twice. */
export class DemoPeople {
  readonly rows: PersonRow[] = [];

  constructor(
    private readonly stem: string,
    private readonly programmeIds: readonly string[],
  ) {}

  add(given: Partial<Person> = {}): PersonRow {
    const index = this.rows.length;
    const invented = demoName(index, this.stem);
    const name = {
      givenName: given.givenName ?? invented.givenName,
      familyName: given.familyName ?? invented.familyName,
    };
    const row: PersonRow = {
      id: newId(),
      ...name,
      // Of those with a name of their own it is unknown.
      gender: given.givenName ? null : invented.gender,
      email: demoAddress(name, index + 1),
      feideId: `demo${index + 1}@${this.stem.toLowerCase()}.example`,
      ...given,
    };
    this.rows.push(row);
    return row;
  }

  /** A person who studies: programme, student number, where and since when. */
  addStudent(given: Partial<Person> & { campus: string; cohort: string }): PersonRow {
    const index = this.rows.length;
    return this.add({
      studentNumber: String(900_001 + index),
      programmeId: this.programmeIds[Math.floor(index / 2) % this.programmeIds.length] ?? null,
      birthYear: Number(given.cohort.slice(0, 4)) - 19 - (index % 3),
      homeCounty: ['Agder', 'Rogaland', 'Troms', null][index % 4] ?? null,
      phone: `+47 000 00 ${String(100 + index)}`,
      locale: index % 9 === 4 ? 'nn' : null,
      ...given,
    });
  }

  async insert(tx: Tx): Promise<void> {
    const { institutionId } = tx;
    await tx.repository(Person).insert(this.rows.map((row) => ({ institutionId, ...row })));
  }
}
