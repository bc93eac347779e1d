import { ClosedDays } from '#schemes';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { Answer } from '../../support/client.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';

interface Previewed {
  groupId: string;
  groupNumber: number;
  line: number | null;
  date: string;
  time: string;
  minutes: number;
  place: string | null;
  theme: string | null;
  faults: { code: string; params: Record<string, unknown> }[];
  warnings: { code: string; params: Record<string, unknown> }[];
}
interface Preview {
  meetings: Previewed[];
  refused: { line: number; faults: { code: string }[]; content: string }[];
  lacking: number;
}

const BY_COORDINATOR = {
  mentee: 404,
  fellow: 404,
  mentor: 404,
  leadMentor: 404,
  coordinator: 200,
  administrator: 404,
  insight: 404,
  otherMentee: 404,
  otherMentor: 404,
  otherCoordinator: 404,
  otherInstitution: 404,
};

describe('a timetable for many groups', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  const at = (path = '') => `/rounds/${cast.round.id}/timetable${path}`;
  const both = () => [
    { groupId: cast.group.id, place: 'B2 012' },
    { groupId: cast.otherGroup.id, place: 'C3' },
  ];
  // A Tuesday.
  const series = { date: '2099-02-03', time: '10:15', minutes: 45, count: 2, everyWeeks: 1 };
  const previewed = async (more: object = {}, by = cast.as.coordinator) =>
    (await by.post(at('/series-previews'), { groups: both(), ...series, ...more })).as<Preview>();
  const ofFile = (text: string): Promise<Answer> =>
    cast.as.coordinator.post(at('/file-previews'), {
      content: Buffer.from(text).toString('base64'),
    });
  const asked = ({ groupId, date, time, minutes, place, theme }: Previewed) => ({
    ...{ groupId, date, time, minutes, place, theme },
  });
  const make = (meetings: object[], headers = {}) =>
    cast.as.coordinator.post(at(), { meetings }, headers);
  const made = async (): Promise<number> => {
    const { rows } = await kull.owner.query<{ count: number }>(
      `select count(*)::int as count from meetings m join groups g on g.id = m.group_id
       where g.round_id = $1`,
      [cast.round.id],
    );
    return rows[0]!.count;
  };

  it('lists the groups with how far they have come', async () => {
    await make([{ groupId: cast.group.id, date: '2099-02-03', time: '10:15' }]);
    const answer = await cast.as.coordinator.get(at());
    expect(answer.body).toMatchObject({
      groups: [
        { id: cast.group.id, number: cast.group.number, planned: 1, held: 0 },
        { id: cast.otherGroup.id, planned: 0 },
      ],
      ...{ minutes: 45, count: null, can: { timetable: true } },
    });
  });

  it('is seen before it is done, with a room for each group, and then done once', async () => {
    const preview = await previewed();
    expect(await made()).toBe(0);
    expect(preview.meetings.map((m) => [m.groupNumber, m.date, m.place, m.faults])).toEqual([
      [cast.group.number, '2099-02-03', 'B2 012', []],
      [cast.otherGroup.number, '2099-02-03', 'C3', []],
      [cast.group.number, '2099-02-10', 'B2 012', []],
      [cast.otherGroup.number, '2099-02-10', 'C3', []],
    ]);
    const key = { 'idempotency-key': 'press' };
    const rows = preview.meetings.map(asked);
    const [one, again] = await Promise.all([make(rows, key), make(rows, key)]);
    expect(one.body).toEqual({ meetings: 4, groups: 2 });
    expect(again.body).toEqual(one.body);
    expect(await made()).toBe(4);
  });

  it('is put off by days that are kept free, and says what overlaps and which room is taken', async () => {
    const { institutionId } = cast.round;
    const free = { firstDay: '2099-02-10', lastDay: '2099-02-10', kind: 'closed' } as const;
    await kull.a.insert(ClosedDays, institutionId, { ...free, name: 'Stengt' });
    await make([{ groupId: cast.group.id, date: '2099-02-03', time: '10:00', place: 'C3' }]);
    const { meetings } = await previewed();
    expect(meetings.map((m) => [m.date, m.faults[0]?.code, m.warnings.map((w) => w.code)])).toEqual(
      [
        ['2099-02-03', 'field.group_meets', []],
        ['2099-02-03', undefined, ['field.room_taken_by']],
        ['2099-02-17', undefined, ['field.put_off']],
        ['2099-02-17', undefined, ['field.put_off']],
      ],
    );
    expect(meetings[1]?.warnings[0]?.params).toEqual({
      ...{ date: '2099-02-03', time: '10:00', group: cast.group.number },
    });
  });

  it('says of a day that is past that it is', async () => {
    const rows = [day(-3), '2099-02-03'].map((date) => `${cast.group.number};${date};10:15`);
    const answer = await ofFile(['Gruppe;Dato;Klokkeslett', ...rows].join('\n'));
    const { meetings } = answer.as<Preview>();
    expect(meetings.map(({ faults, warnings }) => [faults, warnings])).toEqual([
      [[], [{ code: 'field.already_past', params: { date: day(-3) } }]],
      [[], []],
    ]);
  });

  it('says that one mentor would be in two places', async () => {
    const { group } = await kull.a.group({ in: cast.round, mentor: cast.mentor });
    const groups = [{ groupId: cast.group.id }, { groupId: group.id }];
    const { meetings } = await previewed({ groups, count: 1 });
    expect(meetings.map((m) => m.faults.map(({ code }) => code))).toEqual([
      ...[[], ['field.mentor_meets']],
    ]);
  });

  it('is refused where its first meeting cannot be, at its field', async () => {
    const refused = async (more: object) =>
      (
        await cast.as.coordinator.post(at('/series-previews'), {
          ...{ groups: both(), ...series, ...more },
        })
      ).as<{ fields: { pointer: string; code: string }[] }>().fields;
    expect(await refused({ date: '2101-02-03' })).toMatchObject([
      { pointer: '/date', code: 'field.outside_round' },
    ]);
    expect(await refused({ date: '2099-03-29', time: '02:30' })).toMatchObject([
      { pointer: '/time', code: 'field.skipped_time' },
    ]);
    expect(await refused({ groups: [], count: 0 })).toMatchObject([
      { pointer: '/groups' },
      { pointer: '/count' },
    ]);
  });

  it('is read from a CSV, row by row, and from a calendar', async () => {
    const text =
      'Gruppe;Dato;Tid;Rom;Tema\n' +
      `${cast.group.number};03.02.2099;10:15;B2;exams\n` +
      '99999;03.02.2099;10:15;B2;\n' +
      `${cast.group.number};03.02.2099;10:30;B3;\n`;
    const preview = (await ofFile(text)).as<Preview>();
    expect(preview.refused).toMatchObject([
      { line: 3, faults: [{ code: 'timetable.unknown_group' }] },
    ]);
    expect(preview.meetings.map((m) => [m.line, m.theme, m.faults[0]?.code])).toEqual([
      [2, 'exams', undefined],
      [4, null, 'timetable.overlaps'],
    ]);
    const calendar = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', `SUMMARY:Gruppe ${cast.group.number}`],
      ...['DTSTART:20990203T101500', 'DURATION:PT45M', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n');
    expect((await ofFile(calendar)).as<Preview>().meetings.map(({ date }) => date)).toEqual([
      ...['2099-02-03', '2099-02-10', '2099-02-17'],
    ]);
    expect(await made()).toBe(0);
    const bad = await cast.as.coordinator.post(at('/file-previews'), { content: 'æ' });
    expect(bad.body).toMatchObject({ fields: [{ pointer: '/content' }] });
  });

  it('says of a meeting that stands in another line’s way which line that is', async () => {
    const second = await kull.a.group({ in: cast.round, mentor: cast.mentor });
    const { number } = cast.group;
    await make([{ groupId: cast.group.id, date: '2099-02-17', time: '10:15' }]);
    const rows = [
      ...[`${number};03.02.2099;10:15`, `${number};03.02.2099;10:15`, `${number};03.02.2099;10:30`],
      ...[`${second.group.number};03.02.2099;10:15`, `${number};17.02.2099;10:15`],
    ];
    const { meetings } = (await ofFile(['Gruppe;Dato;Tid', ...rows].join('\n'))).as<Preview>();
    expect(meetings.map(({ line, faults: [fault] }) => [line, fault?.code, fault?.params])).toEqual(
      [
        [2, undefined, undefined],
        [3, 'timetable.twice', { line: 2 }],
        [4, 'timetable.overlaps', { line: 2 }],
        [5, 'timetable.mentor_on_line', { line: 2, group: number }],
        [6, 'field.group_meets', { date: '2099-02-17', time: '10:15' }],
      ],
    );
  });

  it('has its columns chosen by hand where their headers say nothing', async () => {
    const text = `Nr;Når;Kl;Hvor\n${cast.group.number};03.02.2099;10:15;B2\n`;
    const first = (await ofFile(text)).as<Preview>();
    expect(first).toMatchObject({
      ...{ meetings: [], refused: [], missing: ['group', 'date'] },
      columns: [
        { column: 0, header: 'Nr', field: null, samples: [String(cast.group.number)] },
        { column: 1, header: 'Når', field: null, samples: ['03.02.2099'] },
        { column: 2, header: 'Kl', field: 'time' },
        { column: 3, header: 'Hvor', field: null },
      ],
    });
    const fields = ['group', 'date', 'time', 'room'];
    const chosen = fields.map((field, column) => ({ column, field }));
    const read = (columns: object[]) =>
      cast.as.coordinator.post(at('/file-previews'), {
        ...{ content: Buffer.from(text).toString('base64'), columns },
      });
    expect((await read(chosen)).as<Preview>()).toMatchObject({
      meetings: [{ groupId: cast.group.id, date: '2099-02-03', time: '10:15', place: 'B2' }],
      ...{ missing: [], refused: [] },
    });
    // What was guessed holds no more, once somebody has said what the columns are.
    expect((await read(chosen.slice(0, 2))).as<Preview>()).toMatchObject({ missing: ['time'] });
    const beyond = await read([...chosen.slice(1), { column: 50, field: 'group' }]);
    expect(beyond.as<Preview>()).toMatchObject({ missing: ['group'] });
    const bad = await read([{ column: 0, field: 'shoe_size' }]);
    expect(bad.body).toMatchObject({ status: 422, fields: [{ pointer: '/columns/0/field' }] });
  });

  it('is done whole or not at all, with each fault at its row', async () => {
    const elsewhere = (await kull.a.group()).group;
    const rows = [
      { groupId: cast.group.id, date: '2099-02-03', time: '10:15' },
      { groupId: elsewhere.id, date: '2099-02-03', time: '10:15' },
      { groupId: cast.group.id, date: '2099-02-03', time: '10:30' },
      { groupId: cast.group.id, date: '2098-02-30', time: '10:30' },
    ];
    expect((await make(rows.slice(0, 3))).body).toMatchObject({
      fields: [
        { pointer: '/meetings/1/groupId', code: 'field.no_such_group' },
        { pointer: '/meetings/2/time', code: 'field.group_meets' },
      ],
    });
    expect((await make(rows)).body).toMatchObject({ fields: [{ pointer: '/meetings/3/date' }] });
    expect(await made()).toBe(0);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [cast.round.id]);
    expect((await make(rows.slice(0, 1))).body).toMatchObject({ code: 'round.not_running' });
  });

  it('is made once, although a mentor plans at the same moment', async () => {
    const row = { groupId: cast.group.id, date: '2099-02-03', time: '10:15' };
    const answers = await Promise.all([
      make([row]),
      cast.as.mentor.post(`/groups/${cast.group.id}/meetings`, { date: row.date, time: '10:30' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await made()).toBe(1);
  });

  it('takes a thousand meetings at once', async () => {
    const groups: string[] = [];
    for (let i = 0; i < 20; i += 1) groups.push((await kull.a.group({ in: cast.round })).group.id);
    const many = { groups: groups.map((groupId) => ({ groupId })), count: 40, everyWeeks: 1 };
    const { meetings } = await previewed(many);
    const rows = meetings.filter(({ faults }) => faults.length === 0).map(asked);
    expect(rows.length).toBeGreaterThan(300);
    expect((await make(rows)).body).toEqual({ meetings: rows.length, groups: 20 });
  });

  it('is the coordinator’s alone', async () => {
    const body = { groups: both(), ...series };
    expect(await statuses(cast, (c) => c.get(at()))).toEqual(BY_COORDINATOR);
    const seen = await statuses(cast, (c) => c.post(at('/series-previews'), body));
    expect(seen).toEqual(BY_COORDINATOR);
    const meetings = [{ groupId: cast.group.id, date: '2099-02-03', time: '10:15' }];
    const done = await statuses(cast, (c) => c.post(at(), { meetings }));
    expect(done).toEqual({ ...BY_COORDINATOR, coordinator: 201 });
    expect((await kull.client().get(at())).status).toBe(401);
    expect((await kull.client().post(at(), { meetings })).status).toBe(401);
  });
});
