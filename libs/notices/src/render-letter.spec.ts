import type { Letter } from './letter.js';
import { renderLetter } from './render-letter.js';
import { speakerOf } from './texts/speaker.js';

const letter: Letter = {
  speaker: speakerOf('nn'),
  subject: 'Emne <1>',
  givenName: '<b>Åse & "Liv"</b>',
  paragraphs: ['Først.', 'Så <script>alert(1)</script>.'],
  facts: [{ label: 'Mentor', value: "O'Neil" }],
  action: { label: 'Opne', address: 'https://kull.example/x?a=1&b=2' },
  institution: 'Universitetet',
  round: 'Haust',
};

describe('a letter', () => {
  const { subject, text, html } = renderLetter(letter);

  it('is plain in its text', () => {
    expect(subject).toBe('Emne <1>');
    expect(text).toBe(
      'Hei <b>Åse & "Liv"</b>!\n\nFørst.\n\nSå <script>alert(1)</script>.\n\nMentor: O\'Neil\n\n' +
        'Opne:\nhttps://kull.example/x?a=1&b=2\n\nVenleg helsing Universitetet\n\n' +
        'Du får denne e-posten fordi du står på lista til Haust.\n',
    );
  });

  it('escapes in its HTML whatever came from people', () => {
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(html).toContain('Hei &lt;b&gt;Åse &amp; &quot;Liv&quot;&lt;/b&gt;!');
    expect(html).toContain('O&#39;Neil');
  });

  it('names its language, and has one link: the thing to do', () => {
    expect(html).toContain('<html lang="nn">');
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="https://kull.example/x?a=1&amp;b=2"');
  });
});
