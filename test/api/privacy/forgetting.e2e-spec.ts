import { HELD_BY_ROUNDS } from '#insight';
import { Actor, newId } from '#kernel';
import { EveryDay } from '#platform';
import { ErasePeopleLeft, forgetAll, planOf, REGISTER } from '#privacy';
import { Scheme } from '#schemes';
import type { Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { DAY_AFTER, ForgettableRound } from './forgettable-round.js';
import { HELD, rowsHeld, shownOf, writtenDownOf } from './held.js';

describe('forgetting rounds when their time is over', () => {
  const retention = new ForgettableRound();
  const { setMonths, shown, onlyPast, forget } = retention;
  let kull: TestKull;
  let cast: Cast;

  beforeEach(async () => {
    ({ kull, cast } = await retention.start());
  });
  afterEach(() => retention.stop());

  const numbersOfRound = async () => ({
    progress: (await cast.as.insight.get(`/rounds/${cast.round.id}/progress`)).as<{
      numbers: unknown;
    }>().numbers,
    figures: (await cast.as.coordinator.get(`/schemes/${cast.round.schemeId}`)).as<{
      rounds: { figures: unknown }[];
    }>().rounds[0]!.figures,
  });
  const erasedAmong = async (): Promise<string[]> => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from persons where institution_id = $1 and erased_at is not null`,
      [cast.round.institutionId],
    );
    return rows.map(({ id }) => id).toSorted();
  };

  it('shows what goes before it goes, and then exactly that goes, and the numbers stay', async () => {
    await setMonths(6);
    const home = await cast.as.administrator.get('/home');
    expect(home.body).toMatchObject({
      administrator: { roundsToForget: 1, schemesWithoutLimit: 0 },
    });
    const before = await rowsHeld(kull, cast.round.institutionId);
    expect(Object.entries(before).filter(([, rows]) => rows === 0)).toEqual([]);
    const due = await onlyPast();
    expect(Object.fromEntries(due.plan.goes.map(({ table, rows }) => [table, rows]))).toEqual(
      shownOf(before),
    );
    const numbers = await numbersOfRound();
    expect(due.stays.numbers).toEqual(numbers.progress);
    expect(due.stays.attendance).toEqual({ present: 2, excused: 0, absent: 1 });

    expect((await forget(due)).status).toBe(200);
    expect(await rowsHeld(kull, cast.round.institutionId)).toEqual(
      Object.fromEntries(HELD.map((table) => [table, 0])),
    );
    expect(await numbersOfRound()).toEqual(numbers);
    await kull.settled();
    expect(await numbersOfRound()).toEqual(numbers);
    const after = await shown();
    expect(after).toMatchObject({
      past: [],
      forgotten: [
        { roundId: cast.round.id, state: 'done', people: due.plan.erased, peopleLeft: 0 },
      ],
    });
    const progress = await cast.as.coordinator.get(`/rounds/${cast.round.id}/progress`);
    expect(progress.body).toMatchObject({
      state: 'archived',
      groups: [],
      earlier: [],
      forgotten: { endsOn: '2026-06-15', attendance: { present: 2, excused: 0, absent: 1 } },
    });
    const { rows } = await kull.owner.query<{ details: Record<string, number> }>(
      `select details from audit_events where act = 'round.forgotten'`,
    );
    expect(rows).toEqual([
      {
        details: {
          ...writtenDownOf(before),
          people_erased: due.plan.erased,
          people_staying: due.plan.staying,
        },
      },
    ]);
  });

  it('has something in every table that a round has', () => {
    const ofRound = REGISTER.filter(({ lasts }) => typeof lasts === 'object');
    expect(ofRound.map(({ table }) => table).toSorted()).toEqual(HELD.toSorted());
    const directly = REGISTER.filter(
      ({ lasts }) => typeof lasts === 'object' && lasts.ofRound === 't.round_id = $2',
    ).map(({ table }) => table);
    // A proposal hangs on its run as well.
    expect([...HELD_BY_ROUNDS, 'proposals'].toSorted()).toEqual(directly.toSorted());
  });

  it('erases whom nothing else ties to Kull, and nobody else', async () => {
    await setMonths(6);
    const { institutionId, schemeId } = cast.round;
    const scheme = Object.assign(new Scheme(), {
      institutionId,
      id: schemeId,
      settings: cast.round.settings,
    });
    const other = await kull.a.round({ of: scheme, state: 'running' });
    await kull.a.enrolment({ in: other, personId: cast.people.fellow.id });
    await kull.owner.query(
      `insert into grants (institution_id, id, person_id, role, scheme_id)
       values ($1, $2, $3, 'coordinator', $4)`,
      [institutionId, newId(), cast.people.leadMentor.id, schemeId],
    );
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      cast.people.mentee.id,
    ]);
    const { rows } = await kull.owner.query<{ id: string }>(
      `select distinct person_id as id from enrolments where round_id = $1`,
      [cast.round.id],
    );
    const staying = [cast.people.fellow.id, cast.people.leadMentor.id];
    const due = await onlyPast();
    expect(due.plan).toMatchObject({ erased: rows.length - 2, staying: 2 });
    await forget(due);
    await kull.settled();
    expect(await erasedAmong()).toEqual(
      rows
        .map(({ id }) => id)
        .filter((id) => !staying.includes(id))
        .toSorted(),
    );
    const remembered = await kull.owner.query(`select person_id from erasures`);
    expect(remembered.rows).toHaveLength(rows.length - 2);
    const left = await kull.owner.query(`select round_id from enrolments where person_id = $1`, [
      cast.people.fellow.id,
    ]);
    expect(left.rows).toEqual([{ round_id: other.id }]);
    expect((await cast.as.mentee.get('/home')).status).toBe(401);
    expect((await cast.as.fellow.get('/home')).status).toBe(200);
  });

  it('does nothing on the ground of something that has changed since it was read', async () => {
    await setMonths(6);
    const due = await onlyPast();
    await kull.a.enrolment({ in: cast.round });
    const before = await rowsHeld(kull, cast.round.institutionId);
    const answer = await forget(due);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'round.other_than_read' });
    expect(await rowsHeld(kull, cast.round.institutionId)).toEqual(before);
    expect((await forget(await onlyPast())).status).toBe(200);
  });

  it('is whole or nothing where it comes to something else than planned', async () => {
    const before = await rowsHeld(kull, cast.round.institutionId);
    const actor = Actor.institution(cast.round.institutionId);
    await expect(
      kull.db.run(actor, async (tx) => {
        const plan = await planOf(tx, cast.round.id);
        await forgetAll(tx, cast.round.id, { ...plan, goes: plan.goes.slice(1) });
      }),
    ).rejects.toThrow('something else than was planned');
    expect(await rowsHeld(kull, cast.round.institutionId)).toEqual(before);
  });

  it('goes on where it was interrupted, and lets those be who have come back', async () => {
    await retention.stop();
    ({ kull, cast } = await retention.start({ work: false }));
    await setMonths(6);
    const due = await onlyPast();
    await forget(due);
    const { rows } = await kull.owner.query<{ id: string; left: string[] }>(
      `select id, people_left as left from forgettings`,
    );
    const { id, left } = rows[0]!;
    expect(left).toHaveLength(due.plan.erased);
    // The second of them cannot be erased: somewhere in the middle it stops, and that one is whole.
    await kull.owner.query(
      `create function stop() returns trigger language plpgsql as $$
         begin raise exception 'stopped'; end $$`,
    );
    await kull.owner.query(
      `create trigger stop before insert on erasures for each row
       when (new.person_id = '${left[1]!}') execute function stop()`,
    );
    const work = kull.app.get(ErasePeopleLeft);
    await expect(work.run(cast.round.institutionId, id)).rejects.toThrow('stopped');
    expect(await erasedAmong()).toEqual([left[0]]);
    const halfWay = await shown();
    expect(halfWay.forgotten).toMatchObject([
      { state: 'running', people: left.length, peopleLeft: left.length - 1 },
    ]);
    await kull.owner.query(`drop trigger stop on erasures`);
    await kull.a.enrolment({ in: cast.round, personId: left[2]! });
    await kull.app.get(EveryDay).run(DAY_AFTER);
    expect(await erasedAmong()).toEqual(left.filter((person) => person !== left[2]).toSorted());
    expect((await shown()).forgotten).toMatchObject([{ state: 'done', peopleLeft: 0 }]);
    await work.run(cast.round.institutionId, id);
    expect(await erasedAmong()).toHaveLength(left.length - 1);
  });

  it('is done once, by two at the same time', async () => {
    await setMonths(6);
    const due = await onlyPast();
    const answers = await Promise.all([forget(due), forget(due)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await kull.settled();
    expect((await shown()).forgotten).toHaveLength(1);
  });
});
