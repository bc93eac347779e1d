import { isAt } from './is-at';

describe('isAt', () => {
  const grants = { to: '/grants', also: ['/units'] };

  it.each(['/grants', '/grants/1', '/units', '/units/1'])('has %s in the place', (path) => {
    expect(isAt(grants, path)).toBe(true);
  });

  it.each(['/', '/grantsome', '/leaves', '/privacy/units'])('has %s elsewhere', (path) => {
    expect(isAt(grants, path)).toBe(false);
  });

  it('has only the first page at home', () => {
    expect(isAt({ to: '/' }, '/')).toBe(true);
    expect(isAt({ to: '/' }, '/grants')).toBe(false);
  });
});
