import { newTheme, settingsOf, valuesOf, type SettingsValues } from './settings-form';

type Settings = Parameters<typeof valuesOf>[0];

const text = (each: string) => ({ nb: each, nn: each, en: each });
const settings: Settings = {
  format: 'groups',
  mentors: [
    {
      ...{ kind: 'student', capacity: 1, apply: false, training: false, declaration: false },
      ...{ paid: true, hours: null },
    },
  ],
  mentorsPerGroup: 1,
  semesters: [1, 2],
  about: text('About'),
  group: { minimum: 8, target: 10, maximum: 11 },
  matching: {
    ...{ by: 'criteria', sameWithin: ['campus'], alike: [], mixBy: [], neverAlone: [] },
    commonHour: true,
  },
  waysIn: {
    ...{ invitation: 'opt_in', openLink: false, freeSeats: true, directory: false },
    ...{ requestDays: 14, waitingList: false },
  },
  meetings: {
    ...{ plannedCount: null, per: 'round', everyWeeks: null, timetabled: false, minutes: 45 },
    ...{ attendance: 'by_name', threshold: null, talks: null },
    approvedAbsence: 'left_out',
    countsTalks: false,
    themes: [{ code: 'exams', name: text('Exams'), mandatory: true, week: 3 }],
    topics: [],
    ...{ summaryReaders: 'group', showsWhoCan: false },
  },
  agreement: false,
  ownCertificates: false,
};
const changed = (change: (values: SettingsValues) => Partial<SettingsValues>): Settings => {
  const values = valuesOf(settings, []);
  return settingsOf({ ...values, ...change(values) }, settings);
};

describe('settings in a form', () => {
  it('come out as they went in', () => {
    const { matching, waysIn, ...others } = changed(() => ({}));
    const { matching: before, waysIn: ways, ...same } = settings;
    expect(others).toEqual(same);
    expect(matching).toEqual({ ...before, wishes: [] });
    expect(waysIn).toEqual({ ...ways, giveAtOnce: false, offerHours: 48 });
  });

  it('have no threshold and no talks unless it is said that there are', () => {
    const { meetings } = changed(({ meetings: m }) => ({
      meetings: { ...m, hasThreshold: true, talks: { ...m.talks, count: 2 } },
    }));
    expect(meetings).toMatchObject({
      threshold: { unit: 'percent', least: 75, per: 'round' },
      talks: null,
    });
  });

  it('hold one student to a mentor where it is one to one', () => {
    expect(changed(() => ({ format: 'pairs' })).group).toEqual({
      ...{ minimum: 1, target: 1, maximum: 1 },
    });
  });

  it('send semesters as numbers, in order', () => {
    expect(changed(() => ({ semesters: ['11', '2', '1'] })).semesters).toEqual([1, 2, 11]);
  });

  it('name what is new by a code of its own, and leave the codes there are', () => {
    const named = (name: string) => ({ ...newTheme(), name: text(name) });
    const { themes } = changed(({ meetings: m }) => ({
      meetings: {
        ...m,
        themes: [...m.themes, named('Exams'), named('Å være på praksis!'), named('???')],
      },
    })).meetings;
    expect(themes.map(({ code }) => code)).toEqual([
      ...['exams', 'exams_2', 'a_vaere_pa_praksis', 'theme'],
    ]);
  });

  it('leave out material that is written in no language, and keep what is', () => {
    const { themes } = changed(({ meetings: m }) => ({
      meetings: { ...m, themes: [{ ...m.themes[0]!, task: { ...text(''), nb: 'Les' } }] },
    })).meetings;
    expect(themes[0]).not.toHaveProperty('material');
    expect(themes[0]).toMatchObject({ task: { nb: 'Les', nn: '', en: '' } });
  });

  it('wish nothing of what a rule settles', () => {
    const wish = { kind: 'mix', attribute: 'campus', weight: 'little' } as const;
    const alone = { ...wish, kind: 'never_alone' } as const;
    const { matching } = changed(({ matching: m }) => ({
      matching: { ...m, wishes: [wish, alone] },
    }));
    expect(matching.wishes).toEqual([{ ...wish, weight: 'not' }, alone]);
  });
});
