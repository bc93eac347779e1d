import { readUserinfo } from './userinfo.js';

const USERID_SEC = 'https://n.feide.no/claims/userid_sec';
const PRINCIPAL_NAME = 'https://n.feide.no/claims/eduPersonPrincipalName';

describe('userinfo', () => {
  it('has the Feide name and its realm among other names of the account', () => {
    const claims = {
      name: 'Kari Anne Moen',
      email: 'kari@uia.no',
      [USERID_SEC]: ['p:123', 'feide:KariM@uia.no'],
    };
    expect(readUserinfo('s', claims)).toEqual({
      subject: 's',
      givenName: 'Kari Anne',
      familyName: 'Moen',
      email: 'kari@uia.no',
      feideId: 'karim@uia.no',
      realm: 'uia.no',
    });
  });

  it('takes the realm from the principal name alone, and no Feide name', () => {
    expect(readUserinfo('s', { [PRINCIPAL_NAME]: 'kari@uia.no' })).toMatchObject({
      feideId: null,
      realm: 'uia.no',
    });
  });

  it.each([
    [{}],
    [{ name: 7, email: ['x'], [USERID_SEC]: 'feide:no realm' }],
    [{ email: 'not an address', [USERID_SEC]: [null, {}], [PRINCIPAL_NAME]: '@' }],
  ])('knows nothing from %j', (claims) => {
    expect(readUserinfo('s', claims)).toMatchObject({ email: null, feideId: null, realm: null });
  });

  it('prefers the two names where the provider has both', () => {
    const claims = { name: 'X', given_name: 'Li', family_name: 'Van Der Berg' };
    expect(readUserinfo('s', claims)).toMatchObject({
      givenName: 'Li',
      familyName: 'Van Der Berg',
    });
  });
});
