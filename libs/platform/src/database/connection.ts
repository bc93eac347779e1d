import pg from 'pg';

/** The role whose rights the processes have: it owns nothing and cannot bypass row-level security. */
export const APP_ROLE = 'kull_app';

/** How to reach the database, as its owner and as the app. */
export interface DatabaseAddresses {
  readonly owner: string;
  readonly app: string;
}

/**
 * Where one address is all there is and its role could bypass row-level security (a superuser, or
 * the owner of the tables), the app's connections take on `kull_app` from their first moment.
 */
export const appConnectionOptions = async (
  address: string,
): Promise<{ connectionString: string; options?: string }> => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<{ unrestricted: boolean }>(
      `select r.rolsuper or r.rolbypassrls or pg_catalog.pg_get_userbyid(d.datdba) = current_user
                as unrestricted
       from pg_roles r, pg_database d
       where r.rolname = current_user and d.datname = current_database()`,
    );
    return rows[0]?.unrestricted
      ? { connectionString: address, options: `-c role=${APP_ROLE}` }
      : { connectionString: address };
  } finally {
    await client.end();
  }
};
