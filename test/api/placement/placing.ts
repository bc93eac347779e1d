import { readFileSync } from 'node:fs';
import { Enrolment } from '#enrolment';
import { Actor, newId, weeklySlot, type Weekday } from '#kernel';
import { Person, Programme } from '#people';
import type { MatchingRunView, ProposalView } from '#placement';
import type { Round } from '#schemes';
import { parse } from 'csv-parse/sync';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';

type PersonRow = Partial<Person> & { id: string };
type EnrolmentRow = Partial<Enrolment> & { id: string; personId: string };

interface Roster {
  readonly programmes: readonly (Partial<Programme> & { id: string })[];
  readonly persons: readonly PersonRow[];
  readonly enrolments: readonly EnrolmentRow[];
}

const insertRoster = (kull: TestKull, round: Round, roster: Roster): Promise<void> => {
  const { institutionId, id: roundId } = round;
  return kull.db.run(Actor.institution(institutionId), async (tx) => {
    const own = <R>(rows: readonly R[]) => rows.map((row) => ({ institutionId, ...row }));
    await tx.repository(Programme).insert(own(roster.programmes));
    await tx.repository(Person).insert(own(roster.persons));
    await tx
      .repository(Enrolment)
      .insert(own(roster.enrolments).map((row) => ({ roundId, ...row })));
  });
};

/** Hours that everybody of a small roster can. */
const HOURS = [110, 212, 314, 410, 512];

/** A small roster at one campus: two programmes, as many women as men, and mentors of two groups. */
export const smallRoster = async (
  kull: TestKull,
  round: Round,
  { students, mentors }: { students: number; mentors: number },
): Promise<{ mentees: string[]; mentors: string[] }> => {
  const { rows: known } = await kull.owner.query<{ id: string; code: string }>(
    `select id, code from programmes where institution_id = $1`,
    [round.institutionId],
  );
  const programmes = ['DATA', 'BYGG'].map((code) => ({
    id: known.find((programme) => programme.code === code)?.id ?? newId(),
    code,
    name: `${code}, bachelor`,
  }));
  const person = (i: number, kind: string): PersonRow => ({
    id: newId(),
    givenName: kind,
    familyName: String(i).padStart(3, '0'),
    email: `${kind}${i}-${round.id}@kull.example`,
    campus: 'Grimstad',
    programmeId: programmes[i % 2]!.id,
    gender: i % 4 < 2 ? 'woman' : 'man',
    birthYear: 2000 + (i % 7),
    homeCounty: ['Agder', 'Rogaland', 'Oslo'][i % 3]!,
  });
  const mentees = Array.from({ length: students }, (_, i) => person(i, 'Student'));
  const leaders = Array.from({ length: mentors }, (_, i) => person(i, 'Mentor'));
  const enrolled = (p: PersonRow, fields: Partial<Enrolment>): EnrolmentRow => ({
    id: newId(),
    personId: p.id,
    role: 'mentee',
    state: 'joined',
    slots: HOURS,
    ...fields,
  });
  const menteeRows = mentees.map((p) => enrolled(p, {}));
  const mentorRows = leaders.map((p) => enrolled(p, { role: 'mentor', maxGroups: 2 }));
  await insertRoster(kull, round, {
    programmes: programmes.filter(({ code }) => known.every((p) => p.code !== code)),
    persons: [...mentees, ...leaders],
    enrolments: [...menteeRows, ...mentorRows],
  });
  return { mentees: menteeRows.map((e) => e.id), mentors: mentorRows.map((e) => e.id) };
};

const DAYS = ['man', 'tir', 'ons', 'tor', 'fre'];
const listed = (text: string): string[] => text.split(',').filter((part) => part !== '');
const slotOf = (text: string): number => {
  const [day, hour] = text.split('-');
  return weeklySlot((DAYS.indexOf(day!) + 1) as Weekday, Number(hour));
};

const rowsOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(`fixtures/fyse-2026/${name}.csv`), {
    bom: true,
    delimiter: ';',
    columns: true,
  });

/** The shared files of autumn 2026: 640 students and 68 coaches, all of them joined. */
export const fyseRoster = async (kull: TestKull, round: Round): Promise<void> => {
  const rows = [
    ...rowsOf('studenter').map((row) => ({ row, role: 'mentee' as const })),
    ...rowsOf('coacher').map((row) => ({ row, role: 'mentor' as const })),
  ];
  const codes = new Map(rows.map(({ row }) => [row['programkode']!, row['programnavn']!]));
  const programmes = [...codes].map(([code, name]) => ({ id: newId(), code, name }));
  const programmeId = new Map(programmes.map((p) => [p.code, p.id]));
  const people = rows.map(({ row, role }) => {
    const person: PersonRow = {
      id: newId(),
      givenName: row['fornavn']!,
      familyName: row['etternavn']!,
      studentNumber: row['studentnr']!,
      programmeId: programmeId.get(row['programkode']!)!,
      campus: row['campus'] || null,
      gender: row['kjonn'] === 'K' ? 'woman' : row['kjonn'] === 'M' ? 'man' : null,
      birthYear: Number(row['fodselsaar']) || null,
      homeCounty: row['hjemfylke'] || null,
      cohort: row['kull'] || null,
    };
    const hours = listed(row['ledige_tider']!).map(slotOf);
    const enrolment: EnrolmentRow = {
      id: newId(),
      personId: person.id,
      role,
      state: 'joined',
      slots: hours.length > 0 ? hours : null,
      languages: listed(row['spraak']!),
      interests: listed(row['interesser']!),
      maxGroups: role === 'mentor' ? Number(row['maks_grupper']) : null,
    };
    return { person, enrolment };
  });
  await insertRoster(kull, round, {
    programmes,
    persons: people.map((p) => p.person),
    enrolments: people.map((p) => p.enrolment),
  });
};

/** Looks at a run until it is over, as the web does. */
export const finished = async (client: TestClient, runId: string): Promise<MatchingRunView> => {
  for (;;) {
    const run = (await client.get(`/matching-runs/${runId}`)).as<MatchingRunView>();
    if (run.state !== 'queued' && run.state !== 'running') return run;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

export const ifMatch = (version: number): Record<string, string> => ({
  'if-match': `"${version}"`,
});

/** Runs the engine and answers with its proposal. */
export const proposed = async (
  client: TestClient,
  roundId: string,
  options: object = {},
): Promise<ProposalView> => {
  const started = await client.post(`/rounds/${roundId}/matching-runs`, options);
  if (started.status !== 201) throw new Error(`Starting a run answered ${started.text}`);
  const run = await finished(client, started.as<MatchingRunView>().id);
  if (!run.proposalId) throw new Error(`The run ended as ${run.state}: ${run.failure}`);
  return (await client.get(`/proposals/${run.proposalId}`)).as<ProposalView>();
};
