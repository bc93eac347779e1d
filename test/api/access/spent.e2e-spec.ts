import { Identity } from '#access';
import { JoinRequest } from '#enrolment';
import type { Person } from '#people';
import { EveryDay } from '#platform';
import { TestKull } from '../../support/kull.js';

describe('every night', () => {
  let kull: TestKull;
  let person: Person;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    person = await kull.a.person();
  });
  afterAll(() => kull.stop());

  const left = async (column: string, table: string): Promise<string[]> => {
    await kull.app.get(EveryDay).run(new Date());
    const { rows } = await kull.owner.query<{ left: string }>(
      `select ${column} as left from ${table} order by 1`,
    );
    return rows.map((row) => row.left);
  };

  it('what somebody asked by e-mail a day ago is forgotten', async () => {
    await kull.owner.query(
      `insert into email_sign_ins
         (institution_id, id, address, address_hash, place_hash, browser_hash, created_at)
       select $1, gen_random_uuid(), hours::text, 'a', 'b', 'c', now() - make_interval(hours => hours)
       from unnest(array[23, 25]) hours`,
      [person.institutionId],
    );
    expect(await left('address', 'email_sign_ins')).toEqual(['23']);
  });

  it('what was counted is, when its span is over', async () => {
    await kull.owner.query(
      `insert into knocks (key, count, ends_at) values
         ('over', 9, now() - interval '1 second'), ('counted', 9, now() + interval '1 hour')`,
    );
    expect(await left('key', 'knocks')).toEqual(['counted']);
  });

  it('sessions are, that let nobody in any more', async () => {
    const [unused, old] = [await kull.a.person(), await kull.a.person()];
    for (const each of [person, unused, old]) await kull.as(each);
    await kull.owner.query(
      `update sessions set seen_at = now() - interval '15 days' where person_id = $1`,
      [unused.id],
    );
    await kull.owner.query(
      `update sessions set created_at = now() - interval '91 days' where person_id = $1`,
      [old.id],
    );
    expect(await left('person_id', 'sessions')).toEqual([person.id]);
  });

  it('whoever has signed in, is nobody here and has asked for nothing, is after a month', async () => {
    const { institutionId } = person;
    const round = await kull.a.round({ of: await kull.a.scheme({ institutionId }) });
    const newcomer = async (givenName: string, daysAgo: number): Promise<Identity> => {
      const seenAt = new Date(Date.now() - daysAgo * 86_400_000);
      const who = { issuer: 'https://provider.example', subject: givenName, givenName, seenAt };
      return kull.a.insert(Identity, institutionId, { ...who, familyName: 'Ny' });
    };
    await newcomer('gone', 31);
    await newcomer('recent', 29);
    const asked = await newcomer('asked', 31);
    await kull.a.insert(JoinRequest, institutionId, { roundId: round.id, identityId: asked.id });
    expect(await left('given_name', 'identities')).toEqual(['asked', 'recent']);
  });

  it('answers kept for requests that are sent again are, after a month', async () => {
    await kull.owner.query(
      `insert into idempotency_keys
         (institution_id, person_id, operation, key, fingerprint, created_at)
       select $1, $2, 'o', days::text, 'f', now() - make_interval(days => days)
       from unnest(array[29, 31]) days`,
      [person.institutionId, person.id],
    );
    expect(await left('key', 'idempotency_keys')).toEqual(['29']);
  });
});
