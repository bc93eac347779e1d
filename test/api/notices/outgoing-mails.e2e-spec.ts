import { newId } from '#kernel';
import { EveryDay } from '#platform';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { PostOffice } from './post-office.js';

interface Stuck {
  readonly id: string;
  readonly kind: string;
  readonly toName: string | null;
  readonly state: string;
  readonly fault: string | null;
  readonly answer: string | null;
  readonly tries: number;
  readonly createdAt: string;
  readonly triedAt: string | null;
  readonly can: { readonly retry: boolean; readonly giveUp: boolean };
}
interface Outgoing {
  readonly lastDay: { readonly sent: number; readonly failed: number };
  readonly queued: number;
  readonly canRetry: number;
  readonly failedEvents: number;
  readonly items: readonly Stuck[];
  readonly next: string | null;
}

describe('mails that have not gone out', () => {
  const office = new PostOffice();
  const { smtp } = office;
  let cast: Cast;
  let administrator: TestClient;

  beforeAll(async () => {
    await office.open();
    cast = await castOf(office.kull);
    administrator = cast.as.administrator;
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    smtp.clear();
    await office.kull.owner.query('delete from mails');
    await office.kull.owner.query('delete from refused_addresses');
    await office.kull.owner.query('update mail_paces set extra_ms = 0, next_at = now()');
    office.person = await office.kull.a.person({
      ...{ institutionId: cast.round.institutionId, givenName: 'Kari', familyName: 'Nordmann' },
      email: 'kari@kull.example',
    });
  });

  const outgoing = async (client = administrator): Promise<Outgoing> =>
    (await client.get('/outgoing-mails')).as<Outgoing>();

  it('are the administrators’ to see and to see to, nobody else’s', async () => {
    smtp.refused.set('kari@kull.example', '550 5.1.1 unknown');
    await office.post(['theirs']);
    await office.settle();
    const { id } = await office.mail('theirs');
    const only = (status: number) => ({
      ...Object.fromEntries(Object.keys(cast.as).map((role) => [role, 404])),
      administrator: status,
    });
    expect(await statuses(cast, (c) => c.get('/outgoing-mails'))).toEqual(only(200));
    expect(await statuses(cast, (c) => c.post(`/outgoing-mails/${id}/giving-up`))).toEqual(
      only(409),
    );
    const elsewhere = await office.kull.as(
      await office.kull.a.person({ grants: [{ role: 'administrator', schemeId: null }] }),
    );
    expect((await outgoing(elsewhere)).items).toEqual([]);
    for (const act of ['sending', 'giving-up']) {
      expect((await elsewhere.post(`/outgoing-mails/${id}/${act}`)).status).toBe(404);
      expect((await office.kull.client().post(`/outgoing-mails/${id}/${act}`)).status).toBe(401);
      expect((await administrator.post(`/outgoing-mails/${newId()}/${act}`)).status).toBe(404);
    }
    expect((await elsewhere.post('/outgoing-mails/sending')).body).toEqual({ count: 0 });
    expect((await office.mail('theirs')).state).toBe('failed');
    expect((await administrator.get('/outgoing-mails?cursor=x')).status).toBe(422);
  });

  it('say why, in the server’s own words and without addresses, and not what was in them', async () => {
    smtp.refused.set('kari@kull.example', '550 5.1.1 <kari@kull.example> is unknown');
    await office.post(['unknown'], { kind: 'invitation' });
    await office.settle();
    const shown = await outgoing();
    expect(shown.items).toEqual([
      {
        ...{ id: (await office.mail('unknown')).id, kind: 'invitation', toName: 'Kari Nordmann' },
        ...{ state: 'failed', fault: 'address', answer: '550 5.1.1 <…> is unknown', tries: 1 },
        ...{ createdAt: shown.items[0]!.createdAt, triedAt: shown.items[0]!.triedAt },
        can: { retry: true, giveUp: false },
      },
    ]);
    expect(shown).toMatchObject({ lastDay: { sent: 0, failed: 1 }, queued: 0, canRetry: 1 });
    expect(JSON.stringify(shown)).not.toMatch(/Emne|kari@/);
  });

  it('go out again, once, to the address that the person has by now', async () => {
    smtp.refused.set('kari@kull.example', '550 5.1.1 unknown');
    await office.post(['moved']);
    await office.settle();
    await office.kull.owner.query(
      `update persons set email = 'kari.ny@kull.example' where id = $1`,
      [office.person.id],
    );
    const { id } = await office.mail('moved');
    expect((await administrator.post(`/outgoing-mails/${id}/sending`)).status).toBe(204);
    await office.settle();
    expect(smtp.received.map(({ to }) => to)).toEqual([['kari.ny@kull.example']]);
    expect(await office.mail('moved')).toMatchObject({ state: 'sent', tries: 2, fault: null });
    expect((await administrator.post(`/outgoing-mails/${id}/sending`)).body).toMatchObject({
      code: 'mail.not_failed',
    });
    expect((await outgoing()).items).toEqual([]);
  });

  it('are given up while they are tried, and go out all together after', async () => {
    smtp.tricks.end.push('451 4.3.0 no', '451 4.3.0 no');
    await office.post(['one', 'two']);
    const [one] = [
      await office.until('one', ({ tries }) => tries > 0),
      await office.until('two', ({ tries }) => tries > 0),
    ];
    const shown = await outgoing();
    expect(shown.items.map(({ state, can }) => [state, can])).toEqual(
      Array.from({ length: 2 }, () => ['retrying', { retry: false, giveUp: true }]),
    );
    expect(shown.queued).toBe(2);
    for (const key of ['one', 'two'])
      await administrator.post(`/outgoing-mails/${(await office.mail(key)).id}/giving-up`);
    expect((await administrator.post(`/outgoing-mails/${one.id}/giving-up`)).body).toMatchObject({
      code: 'mail.not_trying',
    });
    await office.settle();
    expect(smtp.received).toEqual([]);
    expect((await outgoing()).items.map(({ fault }) => fault)).toEqual(['given_up', 'given_up']);

    expect((await administrator.post('/outgoing-mails/sending')).body).toEqual({ count: 2 });
    await office.settle();
    expect([office.taken('one'), office.taken('two')]).toEqual([1, 1]);
  });

  it('that may have arrived are shown as such, and sent again only when somebody says so', async () => {
    await office.post(['unsure']);
    await office.settle();
    const handed = (minutes: number) =>
      office.kull.owner.query(
        `update mails set state = 'sending', text = 'Hei', sent_at = null,
           handed_at = now() - make_interval(mins => $1)`,
        [minutes],
      );
    const { id } = await office.mail('unsure');
    await handed(5);
    expect((await outgoing()).items).toEqual([]);
    expect((await administrator.post(`/outgoing-mails/${id}/sending`)).status).toBe(409);
    await handed(25);
    expect((await outgoing()).items).toMatchObject([{ id, state: 'unsure' }]);
    expect((await administrator.post('/outgoing-mails/sending')).body).toEqual({ count: 0 });
    expect((await administrator.post(`/outgoing-mails/${id}/sending`)).status).toBe(204);
    await office.settle();
    expect(office.taken('unsure')).toBe(2);
  });

  it('are whole for a fortnight, and then neither kept nor sent', async () => {
    smtp.refused.set('kari@kull.example', '550 5.1.1 unknown');
    await office.post(['old']);
    await office.settle();
    await office.kull.owner.query(`update mails set created_at = now() - interval '15 days'`);
    await office.kull.app.get(EveryDay).run(new Date());
    const { id } = await office.mail('old');
    expect((await outgoing()).items[0]).toMatchObject({ id, can: { retry: false } });
    expect((await administrator.post(`/outgoing-mails/${id}/sending`)).status).toBe(409);
  });

  it('tell the coordinator whose address is no good, until it is another or takes mail', async () => {
    const mentee = cast.mentees[0]!;
    const { rows } = await office.kull.owner.query<{ id: string; email: string }>(
      `update persons set email = 'student@kull.example'
       where id = (select person_id from enrolments where id = $1) returning id, email`,
      [mentee.id],
    );
    const refusedAt = async () =>
      (await cast.as.coordinator.get(`/enrolments/${mentee.id}`)).as<{
        emailRefusedAt: string | null;
      }>().emailRefusedAt;
    const listed = async () =>
      (
        await cast.as.coordinator.get(`/rounds/${cast.round.id}/enrolments?lacks=working_email`)
      ).as<{ items: readonly { id: string }[] }>().items;
    const fails = async (key: string) => {
      smtp.refused.set('student@kull.example', '550 5.1.1 unknown');
      await office.post([key], { personId: rows[0]!.id, to: 'student@kull.example' });
      await office.settle();
    };
    expect(await refusedAt()).toBeNull();
    await fails('bounce');
    expect(await refusedAt()).toMatch(/^20\d\d-/);
    expect((await listed()).map(({ id }) => id)).toEqual([mentee.id]);

    smtp.refused.clear();
    await office.post(['arrives'], { personId: rows[0]!.id, to: 'student@kull.example' });
    await office.settle();
    expect(await refusedAt()).toBeNull();

    await fails('bounce again');
    expect(await refusedAt()).not.toBeNull();
    await office.kull.owner.query(`update persons set email = 'new@kull.example' where id = $1`, [
      rows[0]!.id,
    ]);
    expect(await refusedAt()).toBeNull();
    expect(await listed()).toEqual([]);
    await office.kull.app.get(EveryDay).run(new Date());
    expect((await office.kull.owner.query('select from refused_addresses')).rowCount).toBe(0);
  });
});
