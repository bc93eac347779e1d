import pg from 'pg';

/** The owner is a role from which row-level security keeps rows. Its message is for the operator. */
export class HalfSightedOwner extends Error {}

/**
 * A forced policy binds the owner of a table as well. What migrates, backs up and erases has to see
 * every row: half of them would be worse than none.
 *
 * @throws HalfSightedOwner
 */
export const refuseHalfSighted = async (owner: pg.ClientBase): Promise<void> => {
  const { rows } = await owner.query<{ role: string; sees: boolean }>(
    `select rolname as role, rolsuper or rolbypassrls as sees
     from pg_roles where rolname = current_user`,
  );
  const { role = '?', sees = false } = rows[0] ?? {};
  if (!sees)
    throw new HalfSightedOwner(
      `The owner ${role} does not see every row: alter role ${pg.escapeIdentifier(role)} bypassrls.`,
    );
};
