import type { ColumnGuess } from './columns.js';
import { type ColumnOverrides, mapColumns } from './mapping.js';

const GUESSES: ColumnGuess[] = (
  ['studentNumber', 'fullName', 'nationalId', 'email', 'ignore'] as const
).map((field, column) => ({ column, header: `k${column}`, field, confidence: 1, samples: [] }));

describe('mapping columns', () => {
  it('takes the guesses', () => {
    expect(mapColumns(GUESSES)).toEqual({
      width: 5,
      columnOf: { studentNumber: 0, fullName: 1, email: 3 },
      identityColumns: new Set([2]),
    });
  });

  it('takes the corrections over the guesses', () => {
    expect(mapColumns(GUESSES, { 3: 'ignore', 4: 'campus' }).columnOf).toEqual({
      studentNumber: 0,
      fullName: 1,
      campus: 4,
    });
  });

  it('moves a field from the guessed column to the corrected one', () => {
    expect(mapColumns(GUESSES, { 4: 'email' }).columnOf.email).toBe(4);
  });

  it.each<[string, ColumnOverrides]>([
    ['unknown_column', { 9: 'email' }],
    ['unknown_field', { 4: 'shoeSize' as 'email' }],
    ['national_id', { 2: 'studentNumber' }],
  ])('refuses %s', (code, overrides) => {
    const [column] = Object.keys(overrides);
    expect(() => mapColumns(GUESSES, overrides)).toThrow(
      expect.objectContaining({
        code: 'roster.mapping',
        details: { fields: [{ pointer: `/columns/${column}`, code }] },
      }) as Error,
    );
  });

  it('refuses two columns for one field', () => {
    expect(() => mapColumns(GUESSES, { 3: 'phone', 4: 'phone' })).toThrow(
      expect.objectContaining({
        details: { fields: [{ pointer: '/columns/4', code: 'twice' }] },
      }) as Error,
    );
  });

  it('tells mentors by number, Feide id or e-mail address', () => {
    const without = (ignored: ColumnOverrides, role: 'mentee' | 'mentor') => () =>
      mapColumns(GUESSES, { 0: 'ignore', ...ignored }, role).columnOf;
    expect(without({}, 'mentor')()).toEqual({ fullName: 1, email: 3 });
    for (const [mapping, missing] of [
      [without({}, 'mentee'), 'studentNumber'],
      [without({ 3: 'ignore' }, 'mentor'), 'email'],
    ] as const)
      expect(mapping).toThrow(
        expect.objectContaining({ details: { missing: [missing] } }) as Error,
      );
  });

  it('says which fields it can’t do without', () => {
    expect(() => mapColumns(GUESSES, { 0: 'ignore', 1: 'givenName' })).toThrow(
      expect.objectContaining({
        code: 'roster.missing_fields',
        details: { missing: ['studentNumber', 'familyName'] },
      }) as Error,
    );
  });
});
