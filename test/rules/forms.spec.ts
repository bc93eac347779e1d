import { globSync, readFileSync } from 'node:fs';

describe('forms', () => {
  it('say themselves what is wrong: the browser would, in a language of its own', () => {
    const pages = globSync('apps/web/src/**/*.tsx');
    expect(pages.length).toBeGreaterThan(100);
    const forms = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/<form\b[^>]*/g)].map(([form]) => ({ page, form })),
    );
    expect(forms.length).toBeGreaterThan(1);
    expect(forms.filter(({ form }) => !form.includes('noValidate'))).toEqual([]);
  });
});
