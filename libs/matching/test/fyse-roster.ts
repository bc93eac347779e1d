import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { weeklySlot, type Weekday } from '#kernel';
import type { GroupingLeader, GroupingPerson, GroupingProblem } from '../src/index.js';

const DAYS = ['man', 'tir', 'ons', 'tor', 'fre'];

const slot = (text: string): number => {
  const [day, hour] = text.split('-');
  return weeklySlot((DAYS.indexOf(day!) + 1) as Weekday, Number(hour));
};

const listed = (text: string): string[] => text.split(',').filter((part) => part !== '');

const rows = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../../fixtures/fyse-2026/${name}.csv`, import.meta.url)), {
    bom: true,
    delimiter: ';',
    columns: true,
  });

const person = (row: Record<string, string>): GroupingPerson => ({
  id: row['studentnr']!,
  attributes: {
    campus: row['campus']!,
    programme: row['programkode']!,
    gender: row['kjonn']!,
    born: Number(row['fodselsaar']),
    county: row['hjemfylke']!,
    language: row['spraak']!,
    interests: listed(row['interesser']!),
  },
  slots: listed(row['ledige_tider']!).map(slot),
});

export const students = (): GroupingPerson[] => rows('studenter').map(person);

export const coaches = (): GroupingLeader[] =>
  rows('coacher').map((row) => ({ ...person(row), maxGroups: Number(row['maks_grupper']) }));

/** The roster of autumn 2026 with the rules of its scheme. */
export const fyse = (changes: Partial<GroupingProblem> = {}): GroupingProblem => ({
  persons: students(),
  leaders: coaches(),
  size: { min: 9, target: 10, max: 11 },
  sameWithin: ['campus'],
  criteria: [
    { attribute: 'programme', kind: 'alike', weight: 3 },
    { attribute: 'gender', kind: 'balance', weight: 1 },
    { attribute: 'born', kind: 'balance', weight: 1 },
    { attribute: 'county', kind: 'balance', weight: 1 },
  ],
  leaderFit: [{ attribute: 'programme', weight: 1 }],
  neverAlone: [{ attribute: 'gender', values: ['K', 'M'] }],
  commonHour: { weight: 10 },
  ...changes,
});
