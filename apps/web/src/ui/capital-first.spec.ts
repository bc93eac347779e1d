import { capitalFirst } from './capital-first';

it('begins with a capital, also one that a letter has of its own', () => {
  expect(capitalFirst('tirsdag 1. desember 2026', 'nb')).toBe('Tirsdag 1. desember 2026');
  expect(capitalFirst('økonomi', 'nn')).toBe('Økonomi');
  expect(capitalFirst('', 'en')).toBe('');
});
