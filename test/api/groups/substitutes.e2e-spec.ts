import { day } from '../../support/days.js';
import { MoreMentors, type GroupShown } from './more-mentors.js';

describe('a substitute for a mentor', () => {
  const here = MoreMentors.forThisFile();
  const { mentor, as, substitute, seen, plan } = here;

  it('has the group from the first day to the last, and no longer', async () => {
    const later = await mentor();
    await substitute(later, 1, 5);
    expect(await seen(later)).toBe(404);
    const now = await mentor();
    const set = (await substitute(now, 0, 2)).as<GroupShown>();
    expect(set.substitutes.map(({ isOn }) => isOn)).toEqual([true, false]);
    expect(await seen(now)).toBe(200);
    expect((await plan(now)).status).toBe(201);
    const groups = (await (await as(now)).get('/me/groups')).as<{
      groups: { id: string; standing: string }[];
    }>();
    expect(groups.groups).toMatchObject([{ id: here.group.id, standing: 'mentor' }]);
    expect((await (await as(now)).get('/home')).body).toMatchObject({
      mentor: { groups: [{ id: here.group.id }] },
    });
    // The days are over.
    await here.kull.owner.query(
      `update substitutions set starts_on = $2, ends_on = $3 where enrolment_id = $1`,
      [now.id, day(-9), day(-2)],
    );
    expect(await seen(now)).toBe(404);
    expect((await plan(now)).status).toBe(404);
    expect((await (await as(now)).get('/me/groups')).body).toMatchObject({ groups: [] });
  });

  it('can log a meeting held in those days, and the group sees who it is', async () => {
    const now = await mentor({ person: { givenName: 'Siri', familyName: 'Foss' } } as never);
    await substitute(now, -1, 1);
    const held = { date: day(-1), time: '12:15', outcome: 'held' };
    const logged = await (await as(now)).post(`/groups/${here.group.id}/logged-meetings`, held);
    expect(logged.status).toBe(201);
    const shown = (await (await as(here.mentee)).get(`/groups/${here.group.id}`)).as<GroupShown>();
    expect(shown.substitutes).toMatchObject([{ name: 'Siri Foss', isOn: true }]);
  });

  it('is told by mail, once, and is ended at once', async () => {
    const now = await mentor();
    const { id } = (await substitute(now, 0, 2)).as<GroupShown>().substitutes[0]!;
    await here.kull.settled();
    const { rows } = await here.kull.owner.query<{ subject: string }>(
      `select subject from mails where person_id = $1`,
      [now.personId],
    );
    expect(rows).toEqual([{ subject: `Du er vikar for gruppe ${here.group.number}` }]);
    const ended = await here.coordinator.delete(`/substitutions/${id}`);
    expect(ended.as<GroupShown>().substitutes).toEqual([]);
    expect(await seen(now)).toBe(404);
    expect((await here.coordinator.delete(`/substitutions/${id}`)).status).toBe(404);
  });

  it('is refused for days out of order, over or too many, and for who is on leave then', async () => {
    const one = await mentor();
    const bad: [number, number, string][] = [
      [2, 1, 'field.before_start'],
      [-5, -3, 'field.past'],
      [0, 300, 'field.too_many_days'],
    ];
    for (const [from, to, code] of bad)
      expect(await substitute(one, from, to)).toMatchObject({
        status: 422,
        body: { fields: [{ pointer: '/endsOn', code }] },
      });
    await here.kull.owner.query(
      `insert into mentor_terms (institution_id, enrolment_id, leave_from, leave_to)
       values ($1, $2, $3, $4)`,
      [one.institutionId, one.id, day(4), day(8)],
    );
    expect(await substitute(one, 2, 5)).toMatchObject({ body: { code: 'mentor.not_ready' } });
    expect((await substitute(one, 2, 3)).status).toBe(200);
    expect(await substitute(one, 2, 3)).toMatchObject({
      status: 409,
      body: { code: 'substitution.exists' },
    });
    expect(await substitute(here.leader, 0, 1)).toMatchObject({
      body: { code: 'enrolment.in_group' },
    });
  });

  it('loses the group with the part in the round', async () => {
    const now = await mentor();
    await substitute(now, 0, 2);
    await here.coordinator.post(`/enrolments/${now.id}/withdrawal`);
    expect(await seen(now)).toBe(404);
  });
});
