import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ROSTER_FIELDS,
  ROSTER_NOTICE_CODES,
  ROW_PROBLEM_CODES,
  writeCsv as serversCsv,
} from '#people';
import fc from 'fast-check';
import { writeCsv } from '../../apps/web/src/ui/file/csv.js';

const texts = (language: string) =>
  JSON.parse(
    readFileSync(
      join(import.meta.dirname, `../../apps/web/src/features/roster/${language}.json`),
      'utf8',
    ),
  ) as Record<'reason' | 'notice' | 'field' | 'refused', Record<string, string>>;

describe.each(['nb', 'nn', 'en'])('the roster in %s', (language) => {
  const { reason, notice, field, refused } = texts(language);

  it('has a sentence for every reason, notice and field', () => {
    expect(Object.keys(reason).sort()).toEqual([...ROW_PROBLEM_CODES].sort());
    const notices = Object.keys(notice).map((key) => key.replace(/_(one|other)$/, ''));
    expect([...new Set(notices)].sort()).toEqual([...ROSTER_NOTICE_CODES].sort());
    expect(Object.keys(field)).toEqual(expect.arrayContaining([...ROSTER_FIELDS]));
  });

  it('names the column of reasons as the import knows it', () => {
    expect(['feil', 'error']).toContain(refused['column']);
  });
});

it('the web writes a table exactly as the server does', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', "'=1", ' x', 'a;b', '"', '\n', '+47 41', '-1,5'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (rows) => {
      expect(writeCsv(rows)).toBe(serversCsv(rows));
    }),
  );
});
