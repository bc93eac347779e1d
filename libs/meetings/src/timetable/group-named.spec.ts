import { groupNamedIn } from './group-named.js';

const NAMES = ['FYSE', 'Høst 2026'];

describe('a group that a calendar names', () => {
  it.each([
    ['Gruppe 12', 12],
    ['gr. 7', 7],
    ['Par 3', 3],
    ['Gruppe 12: Studieteknikk', 12],
    ['Group 12 – study technique', 12],
    ['MENT100 Mentorgruppe 12: Studieteknikk', 12],
    ['Mentor group 4, Grimstad', 4],
    ['FYSE gruppe 5', 5],
    ['FYSE-gruppe 5 i B2', 5],
    ['Oppstart høst 2026 – gruppe 9', 9],
    ['BIO101 gruppe 5 / mentorgruppe 3', 3],
  ])('is the round’s in %s', (text, number) => {
    expect(groupNamedIn(text, NAMES)).toBe(number);
  });

  it.each([
    'BIO101 Seminar gruppe 3',
    'Labgruppe 3',
    'Fysikk gruppe 3',
    'Gruppe 3 i kjemi',
    'Høst gruppe 3',
    'Spar 3 kroner',
    'Lunsj',
    '3',
    '',
  ])('is another’s or none in %s', (text) => {
    expect(groupNamedIn(text, NAMES)).toBeNull();
  });

  it('is not anybody’s where the round has a name without words', () => {
    expect(groupNamedIn('BIO101 gruppe 3', ['–'])).toBeNull();
  });
});
