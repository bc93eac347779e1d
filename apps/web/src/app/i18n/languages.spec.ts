import { chooseLanguage } from './languages';

describe('the language', () => {
  it('is the person’s own before the device’s and the browser’s', () => {
    expect(chooseLanguage('nn', 'en', ['nb-NO'])).toBe('nn');
    expect(chooseLanguage(null, 'en', ['nb-NO'])).toBe('en');
  });

  it('is the first of the browser’s that Kull speaks', () => {
    expect(chooseLanguage(null, null, ['de-DE', 'nn-NO', 'en'])).toBe('nn');
    expect(chooseLanguage(null, null, ['no'])).toBe('nb');
    expect(chooseLanguage(null, null, ['en-US'])).toBe('en');
  });

  it('is bokmål where none fits, and where what is stored is none of ours', () => {
    expect(chooseLanguage('xx', 'yy', ['de'])).toBe('nb');
  });
});
