/**
 * A person's name in SQL, as it is read: given and family name.
 *
 * @param person the alias of `persons`, or of another table with the two columns
 */
export const fullName = (person: string): string =>
  `${person}.given_name || ' ' || ${person}.family_name`;

/** The name, as long as the person is not erased; null afterwards. */
export const knownName = (person: string): string =>
  `case when ${person}.erased_at is null then ${fullName(person)} end`;

/** The name of who is not protected; null of who is. */
export const openName = (person: string): string =>
  `case when not ${person}.is_protected then ${fullName(person)} end`;

/** The name of who is neither erased nor protected; null of others. */
export const shownName = (person: string): string =>
  `case when ${person}.erased_at is null and not ${person}.is_protected
   then ${fullName(person)} end`;
