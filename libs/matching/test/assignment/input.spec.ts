import { DomainError } from '#kernel';
import { assign, type AssignmentProblem } from '../../src/index.js';
import { realistic } from './realistic.js';

const refusal = (change: (problem: AssignmentProblem) => AssignmentProblem) => {
  let worked = false;
  try {
    const problem = realistic(6, 3);
    const unwished = { ...problem, mentees: problem.mentees.map((p) => ({ ...p, wishes: [] })) };
    assign(change(unwished), {
      signal: () => {
        worked = true;
        return false;
      },
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(worked).toBe(false);
    return { code: error.code, status: error.status, ids: error.details['ids'] };
  }
  throw new Error('It was accepted.');
};

const firstMentor = (changes: object) => (problem: AssignmentProblem) => ({
  ...problem,
  mentors: problem.mentors.map((mentor, j) => (j === 0 ? { ...mentor, ...changes } : mentor)),
});

const firstMentee = (changes: object) => (problem: AssignmentProblem) => ({
  ...problem,
  mentees: problem.mentees.map((mentee, i) => (i === 0 ? { ...mentee, ...changes } : mentee)),
});

const crowd = <P>(person: P, length = 45_001): P[] => Array.from({ length }, () => person);

const pair = (menteeId: string, mentorId: string) => ({ menteeId, mentorId });
const grid = (value: number | null) =>
  Array.from({ length: 6 }, (_, i) => [0, i === 4 ? value : 1, 2]);

describe('bad input is refused before any work, with a code and ids', () => {
  it.each<[string, unknown, (problem: AssignmentProblem) => AssignmentProblem]>([
    ['no_mentors', undefined, (p) => ({ ...p, mentors: [] })],
    ['too_large', undefined, (p) => ({ ...p, mentees: crowd(p.mentees[0]!), mentors: crowd(p.mentors[0]!) })], // prettier-ignore
    ['duplicate_mentee', ['s1'], firstMentee({ id: 's1' })],
    ['duplicate_mentor', ['m1'], firstMentor({ id: 'm1' })],
    ['min_above_max', ['m0'], firstMentor({ minMentees: 3, maxMentees: 2 })],
    ['places_not_a_number', ['m0'], firstMentor({ maxMentees: 1.5 })],
    ['places_not_a_number', ['m0'], firstMentor({ minMentees: Number.NaN })],
    ['not_a_slot', ['s0'], firstMentee({ slots: [899] })],
    ['attribute_not_a_value', ['s0'], firstMentee({ attributes: { topic: Number.NaN } })],
    ['unknown_wish', ['s0', 'nobody'], firstMentee({ wishes: [['nobody']] })],
    ['wished_twice', ['s0', 'm1'], firstMentee({ wishes: [['m1'], ['m1']] })],
    ['points_not_a_number', ['s4', 'm1'], (p) => ({ ...p, points: grid(Number.NaN) })],
    ['points_not_a_number', ['s4', 'm1'], (p) => ({ ...p, points: grid(Infinity) })],
    ['points_not_a_number', ['s4', 'm1'], (p) => ({ ...p, points: grid(0.5) })],
    ['points_rows_missing', undefined, (p) => ({ ...p, points: grid(1).slice(1) })],
    ['points_rows_missing', ['s0'], (p) => ({ ...p, points: grid(1).map((row) => row.slice(1)) })],
    ['unknown_person', ['s9', 'm0'], (p) => ({ ...p, vetoes: [pair('s9', 'm0')] })],
    ['pinned_twice', ['s1'], (p) => ({ ...p, pins: [pair('s1', 'm0'), pair('s1', 'm1')] })],
    ['pinned_against_veto', ['s1', 'm0'], (p) => ({ ...p, pins: [pair('s1', 'm0')], vetoes: [pair('s1', 'm0')] })], // prettier-ignore
    ['pinned_against_veto', ['s4', 'm1'], (p) => ({ ...p, pins: [pair('s4', 'm1')], points: grid(null) })], // prettier-ignore
    ['more_pins_than_places', ['m0', 's1', 's2', 's3'], (p) => ({ ...p, pins: ['s1', 's2', 's3'].map((s) => pair(s, 'm0')) })], // prettier-ignore
    ['placed_twice', ['s1'], (p) => ({ ...p, current: { pairs: [pair('s1', 'm0'), pair('s1', 'm1')], gainToMove: 5 } })], // prettier-ignore
    ['gain_not_a_number', undefined, (p) => ({ ...p, current: { pairs: [], gainToMove: -1 } })],
    ['weight_not_a_number', undefined, (p) => ({ ...p, criteria: [{ kind: 'hours', weight: Number.NaN }] })], // prettier-ignore
  ])('%s %j', (code, ids, change) => {
    expect(refusal(change)).toEqual({ code: `assignment.${code}`, status: 422, ids });
  });

  it.each(['fair', 'first_choices', 'stable'] as const)('refuses %s beyond a table', (mode) => {
    const { mentees, mentors, ...rest } = realistic(6, 3);
    const large = { ...rest, mentees: crowd(mentees[0]!, 20_001), mentors: crowd(mentors[0]!, 20_001) }; // prettier-ignore
    expect(() => assign(large, { mode })).toThrow('assignment.too_large');
    expect(() => assign(large, { mode: 'total' })).toThrow('assignment.duplicate_mentee');
  });

  it('refuses a gain for moving where points are not the measure', () => {
    const problem = { ...realistic(6, 3), current: { pairs: [], gainToMove: 5 } };
    expect(() => assign(problem, { mode: 'fair' })).toThrow('assignment.gain_needs_points');
  });

  it('takes a problem without mentees', () => {
    const { figures, pairs } = assign({ ...realistic(6, 3), mentees: [] });
    expect({ pairs, points: figures.points }).toEqual({ pairs: [], points: 0 });
  });
});
