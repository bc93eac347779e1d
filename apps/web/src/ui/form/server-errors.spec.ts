import { fieldOf, nameOf } from './server-errors';

describe('a refused field', () => {
  it('is named by its JSON pointer', () => {
    expect(nameOf('/rows/3/email')).toBe('rows.3.email');
    expect(nameOf('/a~1b/c~0d')).toBe('a/b.c~d');
  });

  it('lands on the field itself', () => {
    expect(fieldOf('/name', ['title', 'name'])).toBe('name');
  });

  it('lands on the closest field around it', () => {
    expect(fieldOf('/plan/themes/2', ['plan', 'plan.themes'])).toBe('plan.themes');
  });

  it('lands nowhere when the form has no such field', () => {
    expect(fieldOf('/names', ['name'])).toBeUndefined();
  });
});
