import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextSpot, type Spot } from './board/carry';

const here = import.meta.dirname;
const libs = join(here, '../../../../../libs');
/** What becomes a sentence on the board; a breach of the certificate is for the log. */
const CODE =
  /'((?:group|move|effect|place|unplaced|fix|persons|sizes|groups|leaders|together|apart|never_alone|pins)\.[a-z_]+)'/g;

const codes = new Set(
  globSync([
    `${libs}/matching/src/grouping/{report,proposal}.ts`,
    `${libs}/placement/src/review/board-views.ts`,
  ]).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code]) => code!)),
);

const textAt = (tree: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce((node: unknown, key) => (node as Record<string, unknown> | undefined)?.[key], tree);

describe('the reasons', () => {
  it('are found in what the server says', () => {
    expect(codes.size).toBeGreaterThan(60);
    expect(codes).toContain('unplaced.came_later');
  });

  it.each(['nb', 'nn', 'en'])('all have a sentence in %s', (language) => {
    const { reason } = JSON.parse(readFileSync(join(here, `${language}.json`), 'utf8')) as {
      reason: unknown;
    };
    expect([...codes].filter((code) => typeof textAt(reason, code) !== 'string')).toEqual([]);
  });
});

describe('arrows on the board', () => {
  const spots: Spot[] = [0, 1, 2, 3, 4].map((i) => ({
    id: `g${i}`,
    left: (i % 3) * 100,
    top: Math.floor(i / 3) * 200,
  }));

  it('lead sideways in the order of the groups, also past the end of a row', () => {
    expect(nextSpot(spots, 'g2', 'ArrowRight')).toBe('g3');
    expect(nextSpot(spots, 'g3', 'ArrowLeft')).toBe('g2');
    expect(nextSpot(spots, 'g4', 'ArrowRight')).toBeNull();
  });

  it('lead up and down to the nearest in the next row', () => {
    expect(nextSpot(spots, 'g1', 'ArrowDown')).toBe('g4');
    expect(nextSpot(spots, 'g2', 'ArrowDown')).toBe('g4');
    expect(nextSpot(spots, 'g4', 'ArrowUp')).toBe('g1');
    expect(nextSpot(spots, 'g0', 'ArrowUp')).toBeNull();
  });

  it('begin at the first group for somebody who has none', () => {
    expect(nextSpot(spots, null, 'ArrowDown')).toBe('g0');
    expect(nextSpot(spots, null, 'x')).toBeNull();
  });
});
