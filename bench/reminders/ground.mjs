import { addressesOf, asOwner, IDS } from '../import/ground.mjs';
import { migrate } from '../../dist/libs/platform/src/index.js';
import { MIGRATIONS } from '../../dist/migrations/index.js';

/** A day of the term, and how many there are of whom. */
export const DAY = '2026-10-14';
export const STUDENTS = 90_000;
export const GROUPS = 10_000;
const MEETINGS = 10;

const ROUNDS = 20;

/**
 * A hundred thousand participants: ninety thousand students in ten thousand groups with a mentor
 * each, in twenty rounds, meeting every week; of the meetings that are over every tenth has no log.
 * Beside them two thousand students who have not answered. All of it made by SQL, and the same each time.
 */
export const bigAutumn = async (server, database) => {
  const addresses = addressesOf(server, database);
  await asOwner(server.owner, (client) => client.query(`create database ${database}`));
  await migrate(addresses, MIGRATIONS);
  await asOwner(addresses.owner, async (client) => {
    const query = (sql) => client.query(sql);
    const here = `'${IDS.institution}'::uuid`;
    const id = (kind, n) =>
      `('01900000-0000-7000-8000-' || '${kind}' || lpad(to_hex(${n}), 11, '0'))::uuid`;
    await query(`
      insert into institutions (id, slug, name) values (${here}, 'bench', 'Bench');
      insert into schemes (institution_id, id, name, template_key, settings)
        values (${here}, '${IDS.scheme}', 'Bench', 'bench', '{}')`);
    await query(`
      insert into rounds (institution_id, id, scheme_id, name, cohort, state, starts_on, ends_on, settings)
      select ${here}, ${id('a', 'n')}, '${IDS.scheme}', 'Round ' || n, '2026-HØST', 'running',
             '2026-08-01', '2026-12-31', '{"format": "groups"}'
      from generate_series(1, ${ROUNDS}) n`);
    await query(`
      insert into persons (institution_id, id, given_name, family_name, email)
      select ${here}, ${id('b', 'n')}, 'Given', 'Family ' || n, 'p' || n || '@bench.example'
      from generate_series(1, ${STUDENTS + GROUPS + 2000}) n`);
    await query(`
      insert into enrolments (institution_id, id, round_id, person_id, role, state)
      select ${here}, ${id('c', 'n')}, ${id('a', `(n % ${GROUPS}) % ${ROUNDS} + 1`)}, ${id('b', 'n')},
             case when n > ${STUDENTS} and n <= ${STUDENTS + GROUPS} then 'mentor' else 'mentee' end,
             case when n > ${STUDENTS + GROUPS} then 'invited' else 'joined' end
      from generate_series(1, ${STUDENTS + GROUPS + 2000}) n`);
    await query(`
      insert into groups (institution_id, id, round_id, number, seats, seats_taken)
      select ${here}, ${id('d', 'n')}, ${id('a', `n % ${ROUNDS} + 1`)}, n + 1, 9, 9
      from generate_series(0, ${GROUPS - 1}) n`);
    await query(`
      insert into memberships (institution_id, id, group_id, enrolment_id, role)
      select ${here}, ${id('e', 'n')}, ${id('d', `n % ${GROUPS}`)}, ${id('c', 'n')},
             case when n > ${STUDENTS} then 'mentor' else 'mentee' end
      from generate_series(1, ${STUDENTS + GROUPS}) n`);
    // Each group on its own weekday; week six is the week of the day.
    await query(`
      insert into meetings (institution_id, id, group_id, starts_at, ends_at, state, logged_at)
      select ${here}, ${id('f', `g * ${MEETINGS} + w`)}, ${id('d', 'g')}, at, at + interval '1 hour',
             case when at < '${DAY}' and (g + w) % 10 <> 0 then 'held' else 'planned' end,
             case when at < '${DAY}' and (g + w) % 10 <> 0 then at + interval '2 hours' end
      from generate_series(0, ${GROUPS - 1}) g, generate_series(0, ${MEETINGS - 1}) w,
           lateral (select '2026-08-31T12:15:00Z'::timestamptz
                           + make_interval(days => w * 7 + g % 5) as at) t`);
    await query(`
      insert into invitations (institution_id, id, enrolment_id, secret_hash, sent_at, expires_at)
      select ${here}, ${id('9', 'n')}, ${id('c', 'n')}, decode(md5(n::text), 'hex'),
             '${DAY}'::timestamptz - make_interval(days => n % 20), '2027-01-01'
      from generate_series(${STUDENTS + GROUPS + 1}, ${STUDENTS + GROUPS + 2000}) n`);
    // As the day before has left it: nothing of the load is still to be written or tidied.
    await query('vacuum analyze');
    await query('checkpoint');
  });
  return addresses;
};
