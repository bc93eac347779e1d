import { existsSync, globSync, readFileSync } from 'node:fs';

/** How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has, from its first on. */
const SECTIONS: Readonly<Record<string, number>> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
};
const STATES = ['holds', 'by code', 'operator', '–', '**not yet**'];

const text = readFileSync('SECURITY.md', 'utf8');
const rows = text
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, ids]) => /^\d+\.\d+\.\d+/.test(ids ?? ''))
  .map(([, ids = '', , state = '', shown = '']) => ({ ids: idsOf(ids), state, shown }));

/** `6.2.1–6.2.3, 6.3.1`, written out. */
function idsOf(cell: string): string[] {
  return cell.split(', ').flatMap((part) => {
    const [from = '', to = from] = part.split('–');
    const section = from.split('.').slice(0, 2).join('.');
    const [first, last] = [from, to].map((id) => Number(id.split('.')[2]));
    return Array.from({ length: last! - first! + 1 }, (_, i) => `${section}.${first! + i}`);
  });
}

describe('the mapping to OWASP ASVS', () => {
  it('has each requirement of levels 1 and 2 once', () => {
    const wanted = Object.entries(SECTIONS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, i) => `${section}.${i + 1}`),
    );
    expect(rows.flatMap(({ ids }) => ids)).toEqual(wanted);
  });

  it('says of each how it stands, and by what it is shown', () => {
    expect(rows.filter(({ state, shown }) => !STATES.includes(state) || shown === '')).toEqual([]);
  });

  it('names a test for what is said to hold, and nothing that is not there', () => {
    const named = /`((?:test|libs|apps)\/[^`]+)`/g;
    const isThere = (path: string): boolean =>
      existsSync(path) || globSync(`${path}.{spec,e2e-spec}.{ts,tsx}`).length > 0;
    const missing = [...text.matchAll(named)]
      .map(([, path = '']) => path)
      .filter((p) => !isThere(p));
    expect(missing).toEqual([]);
    const untested = rows.filter(
      ({ state, shown }) => state === 'holds' && !/`test\/|\.spec\.tsx?`|npm run fuzz/.test(shown),
    );
    expect(untested).toEqual([]);
  });
});
