import pg from 'pg';
import { migrate } from '../../dist/libs/platform/src/index.js';
import { MIGRATIONS } from '../../dist/migrations/index.js';

/** The ids of what the persons hang on; every database of the bench has the same. */
export const IDS = {
  institution: '01900000-0000-7000-8000-000000000001',
  coordinator: '01900000-0000-7000-8000-000000000002',
  scheme: '01900000-0000-7000-8000-000000000003',
  round: '01900000-0000-7000-8000-000000000004',
};

const at = (address, database) => {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
};

/** The addresses of one of the server's databases. */
export const addressesOf = ({ owner, app }, database) => ({
  owner: at(owner, database),
  app: at(app, database),
});

export const asOwner = async (address, work) => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A migrated database with a round and nobody on its roster. */
export const emptyKull = async (server, database) => {
  const addresses = addressesOf(server, database);
  await asOwner(server.owner, (client) => client.query(`create database ${database}`));
  await migrate(addresses, MIGRATIONS);
  await asOwner(addresses.owner, (client) =>
    client.query(`
      insert into institutions (id, slug, name) values ('${IDS.institution}', 'bench', 'Bench');
      insert into persons (institution_id, id, given_name, family_name)
        values ('${IDS.institution}', '${IDS.coordinator}', 'Bench', 'Coordinator');
      insert into schemes (institution_id, id, name, template_key, settings)
        values ('${IDS.institution}', '${IDS.scheme}', 'Bench', 'bench', '{}');
      insert into rounds (institution_id, id, scheme_id, name, cohort, starts_on, ends_on, state, settings)
        values ('${IDS.institution}', '${IDS.round}', '${IDS.scheme}', 'Bench', '2026-HØST',
          '2026-08-10', '2027-06-15', 'open', '{}')`),
  );
  return addresses;
};
