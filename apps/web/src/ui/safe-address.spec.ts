import { safeAddress } from './safe-address';

describe('an address in a text', () => {
  it.each(['https://example.org/a?b=c', 'http://example.org', 'mailto:a@b.example', 'tel:116117'])(
    'may be %s',
    (address) => {
      expect(safeAddress(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    '//example.org',
    '/api/v1/session',
    '',
  ])('is none where it is %j', (address) => {
    expect(safeAddress(address)).toBe('');
  });
});
