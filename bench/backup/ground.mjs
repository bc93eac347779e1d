import { asOwner, emptyKull, IDS } from '../import/ground.mjs';

/** A row for each of `generate_series(1, n)`, with an id that says which. */
const id = (kind) => `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`;

/** A round with everybody on it, in groups of ten, who have met, logged it and got mails. */
const FILL = `
  insert into persons (institution_id, id, given_name, family_name, email, phone, student_number)
    select '${IDS.institution}', ${id(1)}, 'Given' || i % 97, 'Family' || i % 1009,
      'p' || i || '@bench.example', (40000000 + i)::text, (500000 + i)::text
    from generate_series(1, $1) i;
  insert into enrolments (institution_id, id, round_id, person_id, role, state, slots, interests)
    select '${IDS.institution}', ${id(2)}, '${IDS.round}', ${id(1)}, 'mentee', 'joined',
      array[110, 210 + i % 9], array['fotball', 'koding']
    from generate_series(1, $1) i;
  insert into groups (institution_id, id, round_id, number, seats, seats_taken)
    select '${IDS.institution}', ${id(3)}, '${IDS.round}', i, 11, 10
    from generate_series(1, $1 / 10) i;
  insert into meetings (institution_id, id, group_id, starts_at, ends_at, place, summary)
    select '${IDS.institution}', ${id(4)}, ${id(3)}, now(), now() + interval '1 hour', 'Rom ' || i,
      repeat('Vi snakket om eksamen og om å finne fram. ', 6)
    from generate_series(1, $1 / 10) i;
  insert into mails (institution_id, id, to_address, subject, key, state)
    select '${IDS.institution}', ${id(5)}, 'p' || i || '@bench.example', 'Velkommen', 'bench:' || i, 'sent'
    from generate_series(1, $1) i;
  insert into audit_events (institution_id, id, act, subject_kind, subject_id)
    select '${IDS.institution}', ${id(6)}, 'enrolment.joined_for', 'enrolment', ${id(2)}
    from generate_series(1, $1) i;`;

/** @returns the addresses of a database with so many participants */
export const filledKull = async (server, database, participants) => {
  const addresses = await emptyKull(server, database);
  await asOwner(addresses.owner, (client) =>
    client.query(FILL.replaceAll('$1', String(participants))),
  );
  return addresses;
};
