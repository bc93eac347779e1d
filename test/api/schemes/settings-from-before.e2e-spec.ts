import 'reflect-metadata';
import { newId } from '#kernel';
import { migrate } from '#platform';
import { SchemeSettingsView, settingsFaults, type SchemeSettings } from '#schemes';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import pg from 'pg';
import { MIGRATIONS } from '../../../migrations/index.js';
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js';

const AT = MIGRATIONS.findIndex(({ name }) => name.startsWith('SettingsOfEveryScheme'));
const name = { nb: 'Navn', nn: 'Namn', en: 'Name' };
const BEFORE = {
  mentorKind: 'alumni',
  about: name,
  group: { minimum: 8, target: 10, maximum: 11 },
  matching: {
    ...{ sameWithin: ['campus'], alike: [], mixBy: ['gender'], neverAlone: [], commonHour: false },
    wishes: [{ kind: 'mix', attribute: 'gender', weight: 'important' }],
  },
  joinFreeSeats: true,
  meetings: {
    ...{ plannedCount: 6, minutes: 45, attendance: 'off', summaryReaders: 'group' },
    themes: ['one', 'two', 'three'].map((code) => ({ code, name })),
    topics: [],
  },
};

describe('settings from before there were schemes of every kind', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.drop());

  it('go on to mean what they meant', async () => {
    await migrate(database.addresses, MIGRATIONS.slice(0, AT));
    const client = new pg.Client({ connectionString: database.addresses.owner });
    await client.connect();
    try {
      const [institution, scheme] = [newId(), newId()];
      await client.query(`insert into institutions (id, slug, name) values ($1, 'x', 'X')`, [
        institution,
      ]);
      await client.query(
        `insert into schemes (institution_id, id, name, template_key, settings)
         values ($1, $2, 'Alumni', 'fyse', $3)`,
        [institution, scheme, BEFORE],
      );
      await migrate(database.addresses, MIGRATIONS);
      const { rows } = await client.query<{ settings: SchemeSettings }>(
        `select settings from schemes`,
      );
      const { settings } = rows[0]!;
      const view = plainToInstance(SchemeSettingsView, settings);
      expect(validateSync(view, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
      expect(settingsFaults(settings, '')).toEqual([]);
      expect(settings).toMatchObject({
        ...{ format: 'groups', about: name, group: BEFORE.group },
        mentors: [{ kind: 'alumni', training: false, declaration: false }],
        waysIn: { invitation: 'opt_in', freeSeats: true },
        matching: { ...BEFORE.matching, by: 'criteria' },
        meetings: { ...BEFORE.meetings, threshold: null },
      });
      expect(settings.meetings.themes.map(({ code }) => code)).toEqual(['one', 'two', 'three']);
    } finally {
      await client.end();
    }
  });
});
