import fc from 'fast-check';
import { readGroups } from './groups.js';

const NOW = new Date('2026-11-01T12:00:00Z');
const read = (answer: unknown) => readGroups(answer, 'uia.no', NOW);

describe('the groups of a sign-in', () => {
  it('are read as documented', () => {
    const answer = [
      { id: 'fc:org:uia.no', type: 'fc:org', membership: { affiliation: ['employee', 'member'] } },
      { id: 'fc:fs:fs:prg:uia.no:DATA', membership: { basic: 'member' } },
      { id: 'fc:fs:fs:kull:uia.no:DATA:2026H', membership: { basic: 'member', active: true } },
      { id: 'fc:fs:fs:kull:uia.no:SIV%20ING:2024V', membership: {} },
      { id: 'fc:adhoc:8878ae43', membership: {} },
    ];
    expect(read(answer)).toEqual({
      affiliations: ['employee', 'member'],
      programmes: ['DATA'],
      cohorts: [
        { programme: 'DATA', cohort: '2026-HØST' },
        { programme: 'SIV ING', cohort: '2024-VÅR' },
      ],
    });
  });

  it.each([
    ['over', { notAfter: '2026-10-31T00:00:00Z' }],
    ['not begun', { notBefore: '2027-01-01T00:00:00Z' }],
    ['inactive', { active: false }],
  ])('pass over a membership that is %s', (_what, membership) => {
    expect(read([{ id: 'fc:fs:fs:prg:uia.no:DATA', membership }]).programmes).toEqual([]);
  });

  it('pass over another institution’s', () => {
    const { affiliations, programmes } = read([
      { id: 'fc:org:ntnu.no', membership: { affiliation: ['student'] } },
      { id: 'fc:fs:fs:prg:ntnu.no:DATA', membership: {} },
    ]);
    expect([affiliations, programmes]).toEqual([null, []]);
  });

  it('are read whatever is answered', () => {
    const id = fc.oneof(
      fc.string(),
      fc.constantFrom('fc:org:uia.no', 'fc:fs:fs:kull:uia.no:%', 'fc:fs:fs:kull:uia.no:A:26'),
      fc.anything(),
    );
    const group = fc.oneof(fc.anything(), fc.record({ id, membership: fc.anything() }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(group)), (answer) => {
        const { affiliations, programmes, cohorts } = read(answer);
        for (const text of [...(affiliations ?? []), ...programmes])
          expect(typeof text).toBe('string');
        for (const { cohort } of cohorts) expect(cohort).toMatch(/^\d{4}-(HØST|VÅR)$/);
      }),
    );
  });
});
