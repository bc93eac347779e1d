import 'reflect-metadata';
import { LOCALES, type Localized } from '#kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { wishesOf } from '../settings/group-wishes.js';
import { settingsFaults } from '../settings/settings-faults.js';
import { SchemeSettingsView } from '../settings/settings.views.js';
import { TEMPLATES, templateOf } from './templates.js';

const isLocalized = (value: object): value is Localized => 'nb' in value;

/** Every text of a template, wherever it stands, with the path to it. */
const textsIn = (value: unknown, path: string): { path: string; text: Localized }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
};

describe.each(TEMPLATES)('the template $key', (template) => {
  const texts = textsIn(template, template.key);

  it('has texts to check', () => {
    expect(texts.length).toBeGreaterThan(20);
  });

  it.each(texts)('says $path in every language', ({ text }) => {
    expect(Object.keys(text).sort()).toEqual([...LOCALES].sort());
    for (const locale of LOCALES) expect(text[locale].trim()).toBe(text[locale]);
    for (const locale of LOCALES) expect(text[locale].length).toBeGreaterThan(0);
  });

  it('has settings that a coordinator could have saved', () => {
    const settings = plainToInstance(SchemeSettingsView, template.settings);
    const errors = validateSync(settings, { whitelist: true, forbidNonWhitelisted: true });
    expect(errors).toEqual([]);
    expect(settingsFaults(template.settings, '')).toEqual([]);
  });

  it('is found by its key', () => {
    expect(templateOf(template.key)).toBe(template);
  });
});

describe('the templates', () => {
  it('have each a key of their own', () => {
    const keys = TEMPLATES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('call a declaration not set only where the settings do not ask for it', () => {
    const asking = TEMPLATES.filter(({ settings }) => settings.mentors.some((m) => m.declaration));
    expect(asking.length).toBeGreaterThan(1);
    for (const template of asking)
      for (const { text } of textsIn(template, template.key))
        expect(text.nb).not.toMatch(/taushetserklæring.*: ikke satt/);
  });

  it('ask of a pair what one student can have: a mentor who is alike', () => {
    const { matching } = templateOf('staff_single')!.settings;
    const wished = wishesOf(matching).filter(({ weight }) => weight !== 'not');
    expect(wished).toEqual([{ kind: 'mentor_alike', attribute: 'programme', weight: 'important' }]);
  });

  it('set no number of meetings for FYSE, since no source does', () => {
    expect(templateOf('fyse')?.settings.meetings.plannedCount).toBeNull();
  });
});
