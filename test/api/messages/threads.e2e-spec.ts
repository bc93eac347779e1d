import { Membership, Substitution } from '#groups';
import { day } from '../../support/days.js';
import { ALONE, bodies, GroupThatWrites, HELLO, type Thread } from './group-that-writes.js';

describe('messages in a group', () => {
  const group = GroupThatWrites.forThisFile();
  const { toGroup, toMentors, ofGroup, as } = group;
  const mails = async (): Promise<{ to: string; subject: string; text: string }[]> => {
    await group.kull.settled();
    const { rows } = await group.kull.owner.query<{ to: string; subject: string; text: string }>(
      `select to_address as to, subject, text from mails
       where institution_id = $1 and key like 'message:%' order by to_address`,
      [group.cast.round.institutionId],
    );
    return rows;
  };

  it('go from its mentor to all of it, by mail too, and nobody answers there', async () => {
    const { as: by, people } = group.cast;
    expect((await toGroup()).status).toBe(201);
    for (const student of [by.mentee, by.fellow]) {
      const seen = await ofGroup(student);
      expect(bodies(seen.thread)).toEqual([HELLO]);
      expect(seen.thread?.unread).toBe(1);
      expect(seen.can).toEqual({ write: false, writeToMentors: true });
      expect((await toGroup(student)).status).toBe(404);
      const thread = `/threads/${seen.thread!.id}`;
      expect((await student.post(`${thread}/messages`, { body: 'Hei alle' })).status).toBe(409);
      for (let twice = 0; twice < 2; twice += 1)
        expect((await student.post(`${thread}/reading`)).status).toBe(204);
      expect((await ofGroup(student)).thread?.unread).toBe(0);
    }
    const out = await mails();
    expect(out).toHaveLength(3);
    for (const { subject, text } of out) {
      expect(subject).toBe(`Melding fra ${people.mentor.givenName} ${people.mentor.familyName}`);
      expect(text).toContain(HELLO);
      expect(text).toContain(`/groups/${group.cast.group.id}/messages`);
    }
    expect(out.map(({ to }) => to)).not.toContain(people.mentor.email);
  });

  it('are read by neither coordinator, lead mentor, administrator nor another group', async () => {
    await toGroup();
    await toMentors();
    const { thread } = await ofGroup(group.cast.as.mentee);
    const { mentorThreadId } = await ofGroup(group.cast.as.mentee);
    const others = [
      ...(['coordinator', 'leadMentor', 'administrator', 'insight', 'otherMentor'] as const),
      ...(['otherMentee', 'otherCoordinator', 'otherInstitution'] as const),
    ];
    for (const role of others) {
      const client = group.cast.as[role];
      expect([role, (await client.get(group.path)).status]).toEqual([role, 404]);
      for (const id of [thread!.id, mentorThreadId!])
        expect([role, (await client.get(`/threads/${id}`)).status]).toEqual([role, 404]);
      expect((await toGroup(client)).status).toBe(404);
      expect((await toMentors(client)).status).toBe(404);
    }
    expect((await group.cast.as.fellow.get(`/threads/${mentorThreadId!}`)).status).toBe(404);
    expect((await group.kull.client().get(group.path)).status).toBe(401);
    expect((await group.kull.client().post(group.path, { body: HELLO })).status).toBe(401);
    expect((await toGroup(group.cast.as.mentor, '  ')).status).toBe(422);
    expect((await toGroup(group.cast.as.mentor, 'x'.repeat(3001))).status).toBe(422);
  });

  it('go from one student to the mentor alone, who answers there', async () => {
    const begun = await toMentors();
    expect(begun.status).toBe(201);
    const { id } = begun.as<Thread>();
    const seen = await ofGroup(group.cast.as.mentor);
    const { mentee } = group.cast.people;
    expect(seen.threads).toMatchObject([
      { id, with: `${mentee.givenName} ${mentee.familyName}`, unread: 1 },
    ]);
    const answered = await group.cast.as.mentor.post(`/threads/${id}/messages`, {
      body: 'Det går fint',
    });
    expect(answered.status).toBe(201);
    const thread = (await group.cast.as.mentee.get(`/threads/${id}`)).as<Thread>();
    expect(bodies(thread)).toEqual([ALONE, 'Det går fint']);
    expect(thread.messages.map(({ side }) => side)).toEqual(['member', 'mentor']);
    expect(thread.unread).toBe(1);
    expect((await ofGroup(group.cast.as.fellow)).threads).toEqual([]);
    // It goes on in the same place.
    expect((await toMentors(group.cast.as.mentee, 'Takk')).as<Thread>().id).toBe(id);
    const out = await mails();
    expect(out.map(({ to }) => to).toSorted()).toEqual(
      [group.cast.people.mentor.email, group.cast.people.mentor.email, mentee.email].toSorted(),
    );
  });

  it('go once however often they are sent', async () => {
    const sent = await Promise.all([1, 2].map(() => toGroup(group.cast.as.mentor, HELLO, 'once')));
    expect(sent.map(({ status }) => status)).toEqual([201, 201]);
    expect(bodies((await ofGroup(group.cast.as.mentee)).thread)).toEqual([HELLO]);
    const begun = await Promise.all([1, 2].map(() => toMentors()));
    expect(new Set(begun.map((one) => one.as<Thread>().id)).size).toBe(1);
  });

  it('are no more a mentor’s who has left, and what was private is not the next one’s', async () => {
    const { group: own, round, mentor, as: by } = group.cast;
    await toGroup();
    const { id } = (await toMentors()).as<Thread>();
    const next = await group.kull.a.enrolment({ in: round, role: 'mentor' });
    await group.kull.owner.query(
      `update memberships set left_at = now() where group_id = $1 and enrolment_id = $2`,
      [own.id, mentor.id],
    );
    await group.kull.a.insert(Membership, round.institutionId, {
      ...{ groupId: own.id, enrolmentId: next.id, role: 'mentor' },
    });
    const former = by.mentor;
    expect((await former.get(group.path)).status).toBe(404);
    expect((await former.get(`/threads/${id}`)).status).toBe(404);
    expect((await former.post(`/threads/${id}/messages`, { body: 'Hei' })).status).toBe(404);
    const successor = await as(next);
    expect((await successor.get(`/threads/${id}`)).status).toBe(404);
    const seen = await ofGroup(successor);
    expect(seen.threads).toEqual([]);
    // What the group was told is the group's.
    expect(bodies(seen.thread)).toEqual([HELLO]);

    // The student keeps what was written, and begins anew with the new one.
    const old = (await by.mentee.get(`/threads/${id}`)).as<Thread>();
    expect([bodies(old), old.can.write]).toEqual([[ALONE], false]);
    expect((await by.mentee.post(`/threads/${id}/messages`, { body: 'Hei' })).status).toBe(409);
    expect((await ofGroup(by.mentee)).mentorThreadId).toBeNull();
    const anew = (await toMentors(by.mentee, 'Hei, nye mentor')).as<Thread>();
    expect(anew.id).not.toBe(id);
    expect(bodies((await successor.get(`/threads/${anew.id}`)).as<Thread>())).toEqual([
      'Hei, nye mentor',
    ]);
  });

  it('are a substitute’s on the substitute’s own days alone, and nothing private is', async () => {
    const { group: own, round } = group.cast;
    await toGroup(group.cast.as.mentor, 'Sagt i går');
    await group.kull.owner.query(
      `update messages set created_at = now() - interval '3 days'
      where round_id = $1`,
      [round.id],
    );
    await toGroup(group.cast.as.mentor, 'Sagt i dag');
    const { id: alone } = (await toMentors()).as<Thread>();
    const standIn = await group.kull.a.enrolment({ in: round, role: 'mentor' });
    const { id } = await group.kull.a.insert(Substitution, round.institutionId, {
      ...{ groupId: own.id, enrolmentId: standIn.id, startsOn: day(-1), endsOn: day(1) },
    });
    const client = await as(standIn);
    const seen = await ofGroup(client);
    expect(bodies(seen.thread)).toEqual(['Sagt i dag']);
    expect([seen.threads, seen.can.write]).toEqual([[], true]);
    expect((await client.get(`/threads/${alone}`)).status).toBe(404);
    expect((await toGroup(client, 'Jeg er vikar')).status).toBe(201);
    await group.kull.owner.query(
      `update substitutions set starts_on = $2, ends_on = $2 where id = $1`,
      [...[id, day(-2)]],
    );
    expect((await client.get(group.path)).status).toBe(404);
  });

  it('name nobody who is protected, and forget who is erased', async () => {
    const { people, as: by } = group.cast;
    await group.kull.owner.query(`update persons set is_protected = true where id = $1`, [
      people.mentee.id,
    ]);
    const { id } = (await toMentors()).as<Thread>();
    const [listed] = (await ofGroup(by.mentor)).threads;
    expect(listed).toMatchObject({ id, with: null });
    const [message] = (await by.mentor.get(`/threads/${id}`)).as<Thread>().messages;
    expect(message).toMatchObject({ author: null, body: ALONE });
    expect((await mails()).map(({ subject, text }) => subject + text).join()).not.toContain(
      people.mentee.familyName,
    );
    await toGroup(by.mentor, `${people.mentee.givenName} ${people.mentee.familyName} er med`);
    const erased = await by.administrator.post(`/persons/${people.mentee.id}/erasure`, {
      name: `${people.mentee.givenName} ${people.mentee.familyName}`,
    });
    expect(erased.status).toBe(204);
    const { rows } = await group.kull.owner.query<{ body: string }>(
      `select body from messages where round_id = $1`,
      [group.cast.round.id],
    );
    expect(rows.map(({ body }) => body)).toEqual(['– er med']);
    expect((await by.mentor.get(`/threads/${id}`)).status).toBe(404);
  });

  it('are written no more when the round is put away, and not without end', async () => {
    await toGroup();
    for (let n = 0; n < 39; n += 1)
      expect((await toGroup(group.cast.as.mentor, `Nummer ${n}`)).status).toBe(201);
    const tooMany = await toGroup();
    expect([tooMany.status, tooMany.as<{ code: string }>().code]).toEqual([
      ...[429, 'message.too_many'],
    ]);
    await group.kull.owner.query(`update rounds set state = 'archived' where id = $1`, [
      group.cast.round.id,
    ]);
    const over = await toMentors();
    expect([over.status, over.as<{ code: string }>().code]).toEqual([409, 'message.not_now']);
    expect((await ofGroup(group.cast.as.mentee)).can).toEqual({
      write: false,
      writeToMentors: false,
    });
  });
});
