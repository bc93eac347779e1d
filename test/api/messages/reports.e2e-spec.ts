import type { TestClient } from '../../support/client.js';
import { ALONE, bodies, GroupThatWrites, type Thread } from './group-that-writes.js';

describe('messages in a group that somebody reports', () => {
  const group = GroupThatWrites.forThisFile();
  const { toGroup, toMentors, ofGroup } = group;

  const report = (by: TestClient, id: string, body: object = {}) =>
    by.post(`/messages/${id}/reports`, { reason: 'harassment', words: 'Ikke greit', ...body });
  const reports = async () =>
    (await group.cast.as.coordinator.get(`/rounds/${group.cast.round.id}/message-reports`)).as<{
      open: { id: string; body: string; words: string; reporter: string; author: string }[];
      past: { id: string; state: string }[];
    }>();

  it('are shown to the coordinators, that one alone, and hidden by them', async () => {
    const { as: by, people } = group.cast;
    await toGroup(by.mentor, 'Noe helt annet');
    await toGroup(by.mentor, 'Noe stygt');
    const messages = (await ofGroup(by.fellow)).thread!.messages;
    const ugly = messages.find(({ body }) => body === 'Noe stygt')!;
    expect(ugly.can.report).toBe(true);
    expect((await report(by.fellow, ugly.id)).status).toBe(204);
    expect((await report(by.fellow, ugly.id)).as<{ code: string }>().code).toBe('message.reported');
    const { open } = await reports();
    expect(open).toMatchObject([
      {
        ...{ body: 'Noe stygt', words: 'Ikke greit' },
        author: `${people.mentor.givenName} ${people.mentor.familyName}`,
        reporter: `${people.fellow.givenName} ${people.fellow.familyName}`,
      },
    ]);
    expect(JSON.stringify(open)).not.toContain('Noe helt annet');
    expect((await by.coordinator.get('/home')).text).toContain('"message_reports"');
    const decide = (client: TestClient) =>
      client.post(`/message-reports/${open[0]!.id}/decision`, { decision: 'hidden' });
    for (const role of ['mentor', 'fellow', 'otherCoordinator', 'administrator'] as const)
      expect((await decide(by[role])).status).toBe(404);
    expect((await decide(by.coordinator)).status).toBe(204);
    expect((await decide(by.coordinator)).status).toBe(409);
    expect((await reports()).past).toMatchObject([{ state: 'hidden' }]);
    for (const role of ['mentee', 'fellow', 'mentor'] as const)
      expect(bodies((await ofGroup(by[role])).thread)).toEqual(['Noe helt annet', null]);
    await group.kull.settled();
    const { rows } = await group.kull.owner.query<{ to: string; text: string }>(
      `select to_address as to, text from mails where institution_id = $1
         and key like 'message_report:%' order by 1`,
      [group.cast.round.institutionId],
    );
    expect(rows.map(({ to }) => to).toSorted()).toEqual(
      [people.mentor.email, people.fellow.email].toSorted(),
    );
    expect(rows.map(({ text }) => text).join()).not.toContain(people.fellow.familyName);
  });

  it('may stay, and nobody reports what they cannot read, or their own', async () => {
    const { as: by } = group.cast;
    await toGroup();
    const { id } = (await toMentors()).as<Thread>();
    const [own] = (await by.mentee.get(`/threads/${id}`)).as<Thread>().messages;
    for (const role of ['mentee', 'fellow', 'coordinator', 'otherMentor'] as const)
      expect((await report(by[role], own!.id)).status).toBe(404);
    expect((await report(by.mentor, own!.id, { reason: 'dull' })).status).toBe(422);
    expect((await report(by.mentor, own!.id)).status).toBe(204);
    const [reported] = (await reports()).open;
    const path = `/message-reports/${reported!.id}/decision`;
    expect((await by.coordinator.post(path, { decision: 'dismissed' })).status).toBe(204);
    expect(bodies((await by.mentor.get(`/threads/${id}`)).as<Thread>())).toEqual([ALONE]);
    // The coordinator has read the one message, and no more of the thread.
    expect((await by.coordinator.get(`/threads/${id}`)).status).toBe(404);
  });
});
