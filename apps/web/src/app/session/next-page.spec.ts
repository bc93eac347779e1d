import { nextPage } from './next-page';

describe('the page after signing in', () => {
  it('is the one that was asked for', () => {
    expect(nextPage('/groups/12?tab=members')).toBe('/groups/12?tab=members');
  });

  it.each([null, '', 'https://elsewhere.no', '//elsewhere.no', '/\\elsewhere.no', 'groups'])(
    'is home for %s',
    (wanted) => expect(nextPage(wanted)).toBe('/'),
  );
});
