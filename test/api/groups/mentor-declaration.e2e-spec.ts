import { MentorPath, refusedAt, TEXTS } from './mentor-path.js';

describe('the declaration that mentors accept', () => {
  const path = MentorPath.forThisFile();
  const { mentor, as, write, accept, paths, onPath } = path;

  it('asks anew for each version, and keeps which was accepted when', async () => {
    const ola = await mentor();
    expect((await write(0)).body).toMatchObject({ version: 1, texts: TEXTS });
    await accept(ola, 1);
    expect((await accept(ola, 1)).status).toBe(200);
    expect((await write(1, { ...TEXTS, nb: 'Jeg tier alltid.' })).body).toMatchObject({
      version: 2,
    });
    expect(await onPath(ola)).toMatchObject({
      gaps: ['training', 'declaration'],
      accepted: { version: 1 },
    });
    expect(await accept(ola, 1)).toMatchObject({
      status: 409,
      body: { code: 'declaration.changed' },
    });
    const again = (await accept(ola, 2)).as<{
      accepted: { version: number; acceptedAt: string }[];
    }>();
    expect(again.accepted.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('mails those who are to accept it, and nobody of whom it is not asked', async () => {
    const ola = await mentor();
    const staff = await mentor({ mentorKind: 'staff' });
    await write(0);
    await path.kull.settled();
    const { rows } = await path.kull.owner.query(
      `select person_id, subject from mails where person_id = any($1)`,
      [[ola.personId, staff.personId]],
    );
    expect(rows).toEqual([
      { person_id: ola.personId, subject: `Les og godta taushetserklæringen i ${path.round.name}` },
    ]);
  });

  it('refuses a declaration that somebody else has written meanwhile, or that lacks a language', async () => {
    const both = await Promise.all([write(0), write(0)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await paths()).declarationVersion).toBe(1);
    expect(refusedAt(await write(1, { ...TEXTS, nn: '' }))).toEqual(['/texts/nn field.isNotEmpty']);
    expect(refusedAt(await write(1, { ...TEXTS, en: ' ' }))).toEqual([
      '/texts/en field.isNotEmpty',
    ]);
  });

  it('is nobody else’s to accept, and none for who has left', async () => {
    await write(0);
    const ola = await mentor();
    const other = await as(await mentor());
    expect((await other.post(`/enrolments/${ola.id}/declaration`, { version: 1 })).status).toBe(
      404,
    );
    const gone = await mentor({ state: 'withdrawn' });
    expect((await accept(gone, 1)).status).toBe(404);
    const mentee = await path.kull.a.enrolment({ in: path.round });
    expect((await accept(mentee, 1)).status).toBe(404);
  });
});
