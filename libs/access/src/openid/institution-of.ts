import { DomainError } from '#kernel';
import { Institution, type Database } from '#platform';
import { Realm } from './realm.entity.js';

/**
 * Whose somebody is who has signed in.
 *
 * @param standIn the slug of the institution of those whose sign-in names no realm
 * @throws DomainError `sign_in.unknown_institution` where Kull serves no such institution
 */
export const institutionOf = (
  db: Database,
  realm: string | null,
  standIn: string | null,
): Promise<string> =>
  db.system(async (tx) => {
    if (realm !== null) {
      const known = await tx.repository(Realm).findOneBy({ realm });
      if (known) return known.institutionId;
    } else if (standIn !== null) {
      const institution = await tx.repository(Institution).findOneBy({ slug: standIn });
      if (institution) return institution.id;
    }
    throw new DomainError('sign_in.unknown_institution', 403);
  });
