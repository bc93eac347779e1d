import { changesIn, type Correction } from './correction';

const before: Correction = {
  givenName: 'Aisha',
  familyName: 'Khan',
  email: 'aisha@kull.example',
  phone: '',
  programmeId: '',
  campus: 'Grimstad',
  gender: 'woman',
  homeCounty: '',
  maxGroups: null,
};

describe('changesIn', () => {
  it('sends what was changed, and nothing else', () => {
    expect(changesIn(before, { ...before, campus: ' Kristiansand ', maxGroups: 2 })).toEqual({
      campus: 'Kristiansand',
      maxGroups: 2,
    });
    expect(changesIn(before, { ...before, familyName: 'Khan ' })).toEqual({});
  });

  it('sends what was emptied as unknown', () => {
    expect(changesIn(before, { ...before, gender: '', email: '' })).toEqual({
      gender: null,
      email: null,
    });
  });
});
