import type { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import type { FormField, Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { formField, inBokmaal } from '../../support/form-field.js';
import { TestKull } from '../../support/kull.js';

interface RoundForm {
  id: string;
  version: number;
  fields: FormField[];
  earlier: { version: number; fields: FormField[] }[];
}
interface MyEnrolment {
  id: string;
  version: number;
  form: { id: string | null; fields: FormField[] };
  own: Record<string, unknown>;
  missing: string[];
}

const options = ['fjell', 'sjø', 'by'].map((one) => ({
  id: one === 'sjø' ? 'sjo' : one,
  label: inBokmaal(one),
}));
const blank = { slots: null, languages: null, interests: null };

describe('the form of a round', () => {
  let kull: TestKull;
  let round: Round;
  let coordinator: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    round = await kull.a.round();
    coordinator = await kull.as(await kull.a.coordinator(round));
  });
  afterAll(() => kull.stop());

  const path = (): string => `/rounds/${round.id}/form`;
  const shown = async (): Promise<RoundForm> => (await coordinator.get(path())).as<RoundForm>();
  const publish = (fields: readonly object[], version: number, by = coordinator) =>
    by.put(path(), { fields }, { 'if-match': `"${version}"` });
  /** Kull’s own three questions, and more. */
  const withMore = async (...more: FormField[]): Promise<RoundForm> => {
    const { version, fields } = await shown();
    const own = fields.filter(({ kind }) => ['availability', 'languages'].includes(kind));
    const answer = await publish([...own, ...more], version);
    expect(answer.status).toBe(200);
    return answer.as<RoundForm>();
  };
  const joined = async (given: Partial<Enrolment> = {}) => {
    const enrolment = await kull.a.enrolment({ in: round, ...given });
    const student = await kull.as({ institutionId: round.institutionId, id: enrolment.personId });
    const mine = async (): Promise<MyEnrolment> => {
      const { enrolments } = (await student.get('/me/enrolments')).as<{
        enrolments: MyEnrolment[];
      }>();
      return enrolments[0]!;
    };
    const put = async (body: object) =>
      student.put(
        `/enrolments/${enrolment.id}/answers`,
        { ...blank, ...body },
        { 'if-match': `"${(await mine()).version}"` },
      );
    return { enrolment, mine, put };
  };

  it('is Kull’s own questions until somebody makes one', async () => {
    expect(await shown()).toMatchObject({
      id: null,
      version: 0,
      fields: [{ kind: 'availability' }, { kind: 'languages' }, { kind: 'interests' }],
    });
    const { mine } = await joined();
    expect((await mine()).form).toMatchObject({ id: null, fields: { length: 3 } });
    const { version, fields } = await withMore(formField('hobby'));
    expect([version, fields.map(({ id }) => id)]).toEqual([
      1,
      ['availability', 'languages', 'hobby'],
    ]);
    expect((await mine()).form.fields.map(({ id }) => id)).toEqual(fields.map(({ id }) => id));
    const { rows } = await kull.owner.query(
      `select act from audit_events where subject_id = $1 and act = 'form.published'`,
      [round.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is refused at the very field where a condition asks for what is gone, and stays as it was', async () => {
    const source = formField('where', { kind: 'choice', options });
    const hanging = formField('boat', { shownIf: { field: 'where', anyOf: ['sjo'] } });
    const before = await withMore(source, hanging);
    const answer = await publish([formField('first'), hanging], before.version);
    expect([answer.status, answer.body]).toMatchObject([
      422,
      { fields: [{ pointer: '/fields/1/shownIf/field', code: 'form.condition_removed' }] },
    ]);
    expect(await shown()).toEqual(before);
  });

  it.each<[string, object, string]>([
    ['an id that is none', { id: 'Æ' }, '/fields/0/id'],
    ['a kind there is not', { kind: 'password' }, '/fields/0/kind'],
    ['no label at all', { label: null }, '/fields/0/label'],
    ['a label that is too long', { label: inBokmaal('x'.repeat(1001)) }, '/fields/0/label/nb'],
    ['more than is known', { health: true }, '/fields/0/health'],
    ['no why', { why: inBokmaal(' ') }, '/fields/0/why'],
    ['a scale of one', { kind: 'scale', steps: 1 }, '/fields/0/steps'],
  ])('refuses %s', async (_, given, pointer) => {
    const answer = await publish([{ ...formField('hobby'), ...given }], 0);
    expect([answer.status, answer.body]).toMatchObject([422, { fields: [{ pointer }] }]);
  });

  it('is written over by nobody who has not seen it, and by one of two who do at once', async () => {
    const [one, other] = await Promise.all([
      publish([formField('a')], 0),
      publish([formField('b')], 0),
    ]);
    expect([one.status, other.status].toSorted()).toEqual([200, 412]);
    const late = one.status === 412 ? one : other;
    expect(late.body).toMatchObject({ current: { version: 1 } });
    expect((await coordinator.put(path(), { fields: [] })).status).toBe(428);
  });

  it('is its coordinators’ alone, and of a round that goes on', async () => {
    const { enrolment } = await joined();
    const student = await kull.as({ institutionId: round.institutionId, id: enrolment.personId });
    const colleague = await kull.as(await kull.a.coordinator(await kull.a.round()));
    for (const client of [student, colleague]) {
      expect((await client.get(path())).status).toBe(404);
      expect((await publish([], 0, client)).status).toBe(404);
    }
    expect((await publish([], 0, kull.client())).status).toBe(401);
    expect((await coordinator.get(`/rounds/${newId()}/form`)).status).toBe(404);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [round.id]);
    expect((await publish([], 0)).body).toMatchObject({ code: 'round.closed' });
  });

  describe('answers to it', () => {
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
        fields
          .filter(({ kind }) => kind === 'languages')
          .map((one) => ({ ...one, required: true })),
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

  describe('all that was answered, as a file', () => {
    const exported = (by = coordinator) => by.post(`/rounds/${round.id}/participant-exports`);

    it('has each answer beside its version, and every version there has been', async () => {
      await withMore(formField('hobby'), formField('where', { kind: 'choice', options }));
      const { enrolment, put } = await joined({ interests: ['go'] });
      await put({ slots: [210], interests: ['go'], own: { hobby: 'Sjakk', where: ['by'] } });
      await withMore(formField('hobby'));
      await put({ own: { hobby: 'Ludo' } });
      await kull.a.enrolment({ in: round, role: 'mentor', person: { isProtected: true } });
      const answer = await exported();
      expect([answer.status, answer.body]).toMatchObject([
        200,
        {
          forms: [{ version: 2 }, { version: 1, fields: { length: 4 } }, { version: 0 }],
          people: [
            {
              ...{ role: 'mentee', slots: null, interests: ['go'] },
              answers: [
                { field: 'hobby', value: 'Ludo', version: 2 },
                { field: 'where', value: ['by'], version: 1 },
              ],
            },
          ],
          leftOut: 1,
        },
      ]);
      expect(answer.text).not.toContain(enrolment.personId);
      const { rows } = await kull.owner.query(
        `select details from audit_events where subject_id = $1 and act = 'participants.exported'`,
        [round.id],
      );
      expect(rows).toEqual([{ details: { people: 1 } }]);
    });

    it('is its coordinators’ alone', async () => {
      const colleague = await kull.as(await kull.a.coordinator(await kull.a.round()));
      const student = await kull.as(await kull.a.person({ institutionId: round.institutionId }));
      for (const client of [colleague, student]) expect((await exported(client)).status).toBe(404);
      expect((await exported(kull.client())).status).toBe(401);
    });
  });
});
