/** For how long a link and a code work. */
export const LASTS_MINUTES = 15;

/** Codes that may be tried for one sign-in: with five of a million, guessing is not worth it. */
export const MOST_TRIES = 5;

/**
 * How often an address can be asked for: from one place, and in all. In all it is more, so that nobody
 * can use up from one place what its owner may ask from another; and no more than that a mailbox is not
 * filled, and that all tries together (five codes each) find one code in three thousand at most in a day.
 */
export const MOST_ASKED = {
  fromOnePlace: { hour: 5, day: 15 },
  inAll: { hour: 20, day: 60 },
} as const;

/** A sign-in `s` that can still be used. */
export const STILL_GOOD = `s.used_at is null and s.person_id is not null
  and s.created_at > now() - interval '${LASTS_MINUTES} minutes'`;
