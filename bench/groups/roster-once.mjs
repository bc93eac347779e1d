// One roster with leaders, hours and rules, in a process of its own, so that its memory can be
// told: roster-once.mjs fyse|forty|balanced|kept, or a number of generated students
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { certify, formGroups, scorecards } from '../../dist/libs/matching/src/index.js';
import { generated } from './generated.mjs';

const DAYS = ['man', 'tir', 'ons', 'tor', 'fre'];
const slot = (text) => (DAYS.indexOf(text.slice(0, 3)) + 1) * 100 + Number(text.slice(4));
const listed = (text) => text.split(',').filter((part) => part !== '');
const rows = (name) => parse(readFileSync(new URL(`../../fixtures/fyse-2026/${name}.csv`, import.meta.url), 'utf8'), { bom: true, delimiter: ';', columns: true }); // prettier-ignore
const person = (row) => ({
  id: row.studentnr,
  attributes: {
    campus: row.campus,
    programme: row.programkode,
    gender: row.kjonn,
    born: Number(row.fodselsaar),
    county: row.hjemfylke,
  },
  slots: listed(row.ledige_tider).map(slot),
});

const balance = ['gender', 'born', 'county'].map((attribute) => ({ attribute, kind: 'balance', weight: 1 })); // prettier-ignore
const GENDER = { attribute: 'gender', values: ['K', 'M'] };
const PROGRAMME = { attribute: 'programme', values: [...new Set(rows('studenter').map((row) => row.programkode))] }; // prettier-ignore
const fyse = () => ({
  persons: rows('studenter').map(person),
  leaders: rows('coacher').map((row) => ({ ...person(row), maxGroups: Number(row.maks_grupper) })),
  size: { min: 9, target: 10, max: 11 },
  sameWithin: ['campus'],
  criteria: [{ attribute: 'programme', kind: 'alike', weight: 3 }, ...balance],
  leaderFit: [{ attribute: 'programme', weight: 1 }],
  neverAlone: [GENDER],
  commonHour: { weight: 10 },
});

const problemOf = (which) => {
  if (which === 'fyse') return fyse();
  if (which === 'balanced') return { ...fyse(), criteria: balance, leaderFit: [] };
  if (which === 'kept') return { ...problemOf('balanced'), neverAlone: [GENDER, PROGRAMME] };
  if (which !== 'forty') return generated(Number(which));
  const { leaders, ...rest } = fyse();
  return { ...rest, leaders: leaders.slice(0, 40).map((l) => ({ ...l, maxGroups: 2 })) };
};

const problem = problemOf(process.argv[2]);
const spent = () => process.cpuUsage().user / 1e6;
const before = spent();
const proposal = formGroups(problem);
const seconds = spent() - before;
const megabytes = process.resourceUsage().maxRSS / 1000;
const few = problem.persons.length <= 1000;
const { holds, hour } = few ? certify(problem, proposal) : {};
if (few && !holds) throw new Error('not certified');
const levels = few ? scorecards(problem, proposal.groups).map((card) => card.level) : [];
const { unplaced, outsideSize, withoutLeader, onlyOnes, points } = proposal.value;
console.log(
  JSON.stringify({
    unplaced,
    outsideSize,
    withoutLeader,
    onlyOnes,
    points,
    hour,
    weak: few ? levels.filter((level) => level === 'weak').length : 'not counted',
    groups: proposal.groups.length,
    balances: proposal.balances,
    moves: proposal.movesUsed,
    seconds,
    megabytes,
  }),
);
