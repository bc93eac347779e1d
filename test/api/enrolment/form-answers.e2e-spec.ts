import type { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import type { FormField } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { formField, inBokmaal } from '../../support/form-field.js';
import { TestKull } from '../../support/kull.js';
import { blank, options, roundWithForm, type RoundWithForm } from './round-with-form.js';

describe('answers to the form of a round', () => {
  let kull: TestKull;
  let round: RoundWithForm['round'];
  let coordinator: RoundWithForm['coordinator'];
  let shown: RoundWithForm['shown'];
  let publish: RoundWithForm['publish'];
  let withMore: RoundWithForm['withMore'];
  let joined: RoundWithForm['joined'];

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    ({ round, coordinator, shown, publish, withMore, joined } = await roundWithForm(kull));
  });
  afterAll(() => kull.stop());

  it('are kept of each kind, and read again', async () => {
    await withMore(
      formField('hobby', { required: true }),
      formField('where', { kind: 'choice', options }),
      formField('order', { kind: 'ranking', options }),
      formField('sure', { kind: 'scale', steps: 5 }),
      formField('photos', { kind: 'consent' }),
    );
    const { enrolment, mine, put } = await joined();
    expect((await mine()).missing).toEqual(['hobby']);
    const own = { hobby: 'Sjakk', where: ['sjo'], order: ['by', 'fjell'], sure: 4, photos: true };
    const answer = await put({ slots: [210], own: { ...own, hobby: ' Sjakk ' } });
    expect([answer.status, answer.body]).toMatchObject([200, { own, missing: [], slots: [210] }]);
    const participant = await coordinator.get(`/enrolments/${enrolment.id}`);
    expect(participant.body).toMatchObject({
      answers: Object.entries(own).map(([id, value]) => ({
        ...{ field: { id }, value, version: 1, isAsked: true },
      })),
    });
    const student = await kull.as({ institutionId: round.institutionId, id: enrolment.personId });
    const { parts } = (await student.post('/me/data')).as<{
      parts: { tables: { table: string; rows: Record<string, unknown>[] }[] }[];
    }>();
    const held = parts
      .flatMap(({ tables }) => tables)
      .find(({ table }) => table === 'form_answers');
    const told = (held?.rows ?? []).map(({ question, answer }) => [question, answer]);
    expect(Object.fromEntries(told)).toEqual({
      'Spørsmål hobby': 'Sjakk',
      'Spørsmål where': ['sjø'],
      'Spørsmål order': ['by', 'fjell'],
      'Spørsmål sure': 4,
      'Spørsmål photos': true,
    });
    const emptied = await put({ own: { hobby: 'Go', photos: false } });
    expect(emptied.body).toMatchObject({ own: { hobby: 'Go' }, slots: null });
  });

  it('are refused at their fields, and then nothing of them is kept', async () => {
    await withMore(
      formField('hobby', { required: true }),
      formField('where', { kind: 'choice', options }),
    );
    const { mine, put } = await joined();
    const bad: [object, string, string][] = [
      [{ own: {} }, '/own/hobby', 'form.required'],
      [{}, '/own/hobby', 'form.required'],
      [{ own: { hobby: 'x', where: ['havn'] } }, '/own/where', 'form.option_gone'],
      [{ own: { hobby: 'x', where: ['by', 'sjo'] } }, '/own/where', 'form.one_alone'],
      [{ own: { hobby: 'x', age: 3 } }, '/own/age', 'form.not_asked'],
      [{ own: { hobby: { $gt: '' } } }, '/own/hobby', 'form.answer_wrong'],
      [{ own: 'x' }, '/own', 'field.isObject'],
      [{ own: { hobby: 'x' }, form: newId() }, '/form', 'form.version_unknown'],
    ];
    for (const [body, pointer, code] of bad) {
      const answer = await put({ slots: [210], ...body });
      expect([answer.status, answer.body]).toMatchObject([422, { fields: [{ pointer, code }] }]);
    }
    expect((await put({ own: { hobby: 'a\u0000' } })).status).toBe(422);
    expect(await mine()).toMatchObject({ own: {}, slots: null, version: 1 });
  });

  it('of what a condition hides are neither asked for nor kept', async () => {
    await withMore(
      formField('where', { kind: 'choice', options }),
      formField('boat', { required: true, shownIf: { field: 'where', anyOf: ['sjo'] } }),
    );
    const { put } = await joined();
    expect((await put({ own: { where: ['fjell'], boat: 'Snekke' } })).body).toMatchObject({
      own: { where: ['fjell'] },
    });
    expect((await put({ own: { where: ['sjo'] } })).body).toMatchObject({
      fields: [{ pointer: '/own/boat', code: 'form.required' }],
    });
    expect((await put({ own: { where: ['sjo'], boat: 'Snekke' } })).status).toBe(200);
  });

  it('survive a change of the form, with the version they were given to', async () => {
    const first = await withMore(
      formField('hobby'),
      formField('where', { kind: 'choice', options }),
    );
    const { enrolment, mine, put } = await joined();
    await put({ own: { hobby: 'Sjakk', where: ['fjell'] } });
    const second = await withMore(
      formField('hobby', { label: inBokmaal('Fritid') }),
      formField('new', { required: true }),
    );
    expect(second.earlier.map(({ version, fields }) => [version, fields])).toEqual([
      [1, first.fields],
    ]);
    expect(await mine()).toMatchObject({ own: { hobby: 'Sjakk' }, missing: ['new'] });
    const kept = async (): Promise<unknown> =>
      (await coordinator.get(`/enrolments/${enrolment.id}`)).as<{ answers: unknown }>().answers;
    expect(await kept()).toMatchObject([
      { field: { id: 'hobby', label: { nb: 'Spørsmål hobby' } }, value: 'Sjakk', version: 1 },
      { field: { id: 'new' }, value: null, version: null, isAsked: true },
      { field: { id: 'where' }, value: ['fjell'], version: 1, isAsked: false },
    ]);
    // Who had the form before them as it was changed is not stopped by what they were not asked.
    const late = await put({ own: { hobby: 'Go', where: ['by'] }, form: first.id });
    expect(late.status).toBe(200);
    const again = await put({ own: { hobby: 'Ludo', new: 'Ja' }, form: second.id });
    expect(again.body).toMatchObject({ own: { hobby: 'Ludo', new: 'Ja' }, missing: [] });
    expect(await kept()).toMatchObject([
      { field: { label: { nb: 'Fritid' } }, value: 'Ludo', version: 2 },
      { value: 'Ja', version: 2 },
      { value: ['by'], version: 1, isAsked: false },
    ]);
  });

  it('leave what the engine knows as it is, where the form does not ask for it', async () => {
    const { version, fields } = await shown();
    await publish(
      fields.filter(({ kind }) => kind === 'languages').map((one) => ({ ...one, required: true })),
      version,
    );
    const { mine, put } = await joined({ slots: [210], interests: ['go'] });
    expect((await put({})).body).toMatchObject({
      fields: [{ pointer: '/languages', code: 'form.required' }],
    });
    expect((await put({ languages: ['nn'] })).body).toMatchObject({
      ...{ slots: [210], interests: ['go'], languages: ['nn'] },
    });
    expect((await mine()).missing).toEqual([]);
  });

  it('are asked of whom they are for', async () => {
    await withMore(formField('s', { asked: 'mentee' }), formField('m', { asked: 'mentor' }));
    const asked = async (role: 'mentee' | 'mentor'): Promise<string[]> => {
      const { mine } = await joined({ role });
      return (await mine()).form.fields.map(({ id }) => id);
    };
    expect(await asked('mentee')).toEqual(['availability', 'languages', 's']);
    expect(await asked('mentor')).toEqual(['availability', 'languages', 'm']);
  });

  it('tells its coordinators who is in and has not answered what they must', async () => {
    await withMore(
      formField('hobby', { required: true }),
      formField('room', { required: true, asked: 'mentor' }),
    );
    const told = await joined();
    await told.put({ own: { hobby: 'Sjakk' } });
    await joined({ state: 'invited' });
    const lacking = await joined();
    const mentor = await joined({ role: 'mentor' });
    await mentor.put({ own: { hobby: 'Sjakk', room: 'B2' } });
    await withMore(
      formField('hobby', { required: true }),
      formField('room', { required: true, asked: 'mentor' }),
      formField('floor', { required: true, asked: 'mentor' }),
    );
    const list = (await coordinator.get(`/rounds/${round.id}/enrolments?lacks=answers`)).as<{
      items: { id: string }[];
    }>();
    expect(list.items.map(({ id }) => id).toSorted()).toEqual(
      [lacking.enrolment.id, mentor.enrolment.id].toSorted(),
    );
    const overview = await coordinator.get(`/rounds/${round.id}/enrolments/overview`);
    expect(overview.body).toMatchObject({ lackAnswers: 2 });
  });

  it('tells the group and its mentor what it said they read, and nothing that was said to fewer', async () => {
    const readers = (hobby: FormField['readers'], where: FormField['readers']) => [
      formField('hobby', { readers: hobby }),
      formField('where', { readers: where }),
      formField('secret'),
    ];
    await withMore(...readers('group', 'mentor'));
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 2 });
    const as = (enrolment: Enrolment) =>
      kull.as({ institutionId: round.institutionId, id: enrolment.personId });
    const own = { hobby: 'Sjakk', where: 'Fjellet', secret: 'Ingen' };
    const body = { ...blank, own };
    const url = `/enrolments/${mentees[0]!.id}/answers`;
    expect((await (await as(mentees[0]!)).put(url, body, { 'if-match': '"1"' })).status).toBe(200);
    const seenBy = async (client: TestClient): Promise<unknown[]> => {
      const view = (await client.get(`/groups/${group.id}`)).as<{
        members: { enrolmentId: string; answers: { value: unknown }[] }[];
      }>();
      return view.members
        .find(({ enrolmentId }) => enrolmentId === mentees[0]!.id)!
        .answers.map(({ value }) => value);
    };
    expect(await seenBy(await as(mentees[1]!))).toEqual(['Sjakk']);
    expect(await seenBy(await as(mentor))).toEqual(['Sjakk', 'Fjellet']);
    expect(await seenBy(coordinator)).toEqual(['Sjakk', 'Fjellet']);
    await withMore(...readers('coordinator', 'group'));
    expect(await seenBy(await as(mentees[1]!))).toEqual([]);
    expect(await seenBy(await as(mentor))).toEqual(['Fjellet']);
  });
});
