import { newId } from '#kernel';
import { formField, inBokmaal } from '../../support/form-field.js';
import { TestKull } from '../../support/kull.js';
import { options, roundWithForm, type RoundWithForm } from './round-with-form.js';

describe('the form of a round', () => {
  let kull: TestKull;
  let round: RoundWithForm['round'];
  let coordinator: RoundWithForm['coordinator'];
  let path: RoundWithForm['path'];
  let shown: RoundWithForm['shown'];
  let publish: RoundWithForm['publish'];
  let withMore: RoundWithForm['withMore'];
  let joined: RoundWithForm['joined'];

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  beforeEach(async () => {
    ({ round, coordinator, path, shown, publish, withMore, joined } = await roundWithForm(kull));
  });
  afterAll(() => kull.stop());

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
