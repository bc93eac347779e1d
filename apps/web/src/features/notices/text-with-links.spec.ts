import { textWithLinks } from './text-with-links';

describe('the text of a mail', () => {
  const app = 'http://localhost:3000';

  it('is cut at the addresses that lead into the web', () => {
    expect(textWithLinks(`Hei\n\nÅpne:\n${app}/invitations/x_-1\n\nHilsen`, app)).toEqual([
      { text: 'Hei\n\nÅpne:\n', path: null },
      { text: `${app}/invitations/x_-1`, path: '/invitations/x_-1' },
      { text: '\n\nHilsen', path: null },
    ]);
  });

  it('does not lead to other places, nor to those that only look alike', () => {
    for (const address of ['https://elsewhere.example/x', `${app}.elsewhere.example/x`])
      expect(textWithLinks(address, app)).toEqual([{ text: address, path: null }]);
  });
});
