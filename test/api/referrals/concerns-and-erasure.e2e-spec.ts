import type { Person } from '#people';
import { castOf, type Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';

interface View {
  readonly id: string;
  readonly state: string;
  readonly author: string | null;
  readonly takenBy: string | null;
  readonly isLeftAlone: boolean;
}
interface Text {
  readonly body: string | null;
  readonly student: string | null;
  readonly additions: readonly unknown[];
}

describe('who a concern is from, about and to', () => {
  let kull: TestKull;
  let cast: Cast;
  let institutionId: string;
  let schemeId: string;

  beforeAll(async () => {
    kull = await TestKull.start();
  });
  beforeEach(async () => {
    cast = await castOf(kull);
    ({ institutionId, schemeId } = cast.round);
  });
  afterAll(() => kull.stop());

  const write = async (given: object = {}): Promise<string> => {
    const { status, body } = await cast.as.mentor.post(`/groups/${cast.group.id}/concerns`, {
      topic: 'exams',
      body: 'Vi strever.',
      recipientIds: [cast.people.coordinator.id],
      ...given,
    });
    expect(status).toBe(201);
    return (body as View).id;
  };
  const erase = async (person: Person): Promise<void> => {
    const name = `${person.givenName} ${person.familyName}`;
    const { status } = await cast.as.administrator.post(`/persons/${person.id}/erasure`, { name });
    expect(status).toBe(204);
  };
  const lettersTo = async (person: Person) => {
    await kull.settled();
    const { rows } = await kull.owner.query<{ subject: string; text: string; html: string }>(
      `select subject, text, html from mails where to_address = $1 order by created_at, id`,
      [person.email],
    );
    return rows;
  };

  it('are told by mail that there is one, never what it says or from whom', async () => {
    const { mentor, coordinator } = cast.people;
    const id = await write();
    await cast.as.mentor.post(`/concerns/${id}/additions`, { body: 'Enda mer.' });
    const letters = await lettersTo(coordinator);
    expect(letters.map(({ subject }) => subject)).toEqual([
      'En mentor har meldt en bekymring til deg',
      'Nytt i en bekymring du har fått',
    ]);
    for (const { text, html } of letters) {
      expect(text).toContain(`/concerns/${id}`);
      expect(text + html).not.toMatch(/strever|Enda mer/);
      expect(text + html).not.toContain(mentor.familyName);
    }
    expect(await lettersTo(cast.people.administrator)).toEqual([]);
  });

  it('tell the author when nobody can read it any more, once', async () => {
    const recipient = await kull.a.coordinator({ institutionId, schemeId });
    const id = await write({ recipientIds: [recipient.id] });
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from grants where person_id = $1`,
      [recipient.id],
    );
    expect((await cast.as.administrator.delete(`/grants/${rows[0]!.id}`)).status).toBe(204);
    const [letter, ...more] = await lettersTo(cast.people.mentor);
    expect([letter?.subject, more]).toEqual(['Ingen kan lese bekymringen din nå', []]);
    expect(letter?.text).toContain(`/concerns/${id}`);
    // Other roles change: the same is not said again.
    const { rows: other } = await kull.owner.query<{ id: string }>(
      `select id from grants where person_id = $1`,
      [cast.people.insight.id],
    );
    await cast.as.administrator.delete(`/grants/${other[0]!.id}`);
    expect(await lettersTo(cast.people.mentor)).toHaveLength(1);
  });

  it('leaves it with its recipients when the author is erased, without the name', async () => {
    const { mentor } = cast.people;
    const name = `${mentor.givenName} ${mentor.familyName}`;
    const id = await write({ body: `Hilsen ${name}` });
    await erase(mentor);
    const shown = (await cast.as.coordinator.get(`/concerns/${id}`)).as<View>();
    expect(shown.author).toBeNull();
    const text = (await cast.as.coordinator.post(`/concerns/${id}/readings`)).as<Text>();
    expect(text.body).toBe('Hilsen –');
  });

  it('takes away what was written about a student who is erased', async () => {
    const enrolmentId = cast.mentees[0]!.id;
    const id = await write({ enrolmentId, studentAgreed: true });
    await cast.as.mentor.post(`/concerns/${id}/additions`, { body: 'Enda mer.' });
    await erase(cast.people.mentee);
    const text = (await cast.as.coordinator.post(`/concerns/${id}/readings`)).as<Text>();
    expect(text).toMatchObject({ body: null, student: null, additions: [] });
    const { rows } = await kull.owner.query(
      `select c.body, count(a.id)::int as additions from concerns c
       left join concern_additions a on a.concern_id = c.id where c.id = $1 group by c.body`,
      [id],
    );
    expect(rows).toEqual([{ body: null, additions: 0 }]);
  });

  it('strikes out in others’ concerns whoever is erased', async () => {
    const { fellow } = cast.people;
    const id = await write({ body: `Gjelder ${fellow.givenName} ${fellow.familyName}.` });
    await erase(fellow);
    const text = (await cast.as.coordinator.post(`/concerns/${id}/readings`)).as<Text>();
    expect(text.body).toBe('Gjelder –.');
  });

  it('tells the author when the recipient is erased, and takes it from their hands', async () => {
    const recipient = await kull.a.coordinator({ institutionId, schemeId });
    const id = await write({ recipientIds: [recipient.id] });
    const asRecipient = await kull.as(recipient);
    await asRecipient.put(`/concerns/${id}/state`, { state: 'taken' });
    await erase(recipient);
    const shown = (await cast.as.mentor.get(`/concerns/${id}`)).as<View>();
    expect(shown).toMatchObject({ state: 'open', takenBy: null, isLeftAlone: true });
    const { rows } = await kull.owner.query(`select from concern_recipients where person_id = $1`, [
      recipient.id,
    ]);
    expect(rows).toEqual([]);
    const [letter] = await lettersTo(cast.people.mentor);
    expect(letter?.subject).toBe('Ingen kan lese bekymringen din nå');
  });

  it('go with their round’s groups, and are counted and removed past the policies', async () => {
    const id = await write();
    await cast.as.mentor.post(`/concerns/${id}/additions`, { body: 'Mer.' });
    const ofRound = async (table: string, remove: boolean): Promise<number> =>
      kull.db.run(kull.actor(cast.people.administrator), async (tx) => {
        const [row] = await tx.query<{ found: number }>(
          `select ${table}_of_round($1, $2) as found`,
          [cast.round.id, remove],
        );
        return row!.found;
      });
    for (const table of ['concern_additions', 'concern_recipients', 'concerns']) {
      expect(await ofRound(table, false)).toBe(1);
      expect(await ofRound(table, true)).toBe(1);
      expect(await ofRound(table, false)).toBe(0);
    }
  });
});
