/** Tables whose rows no backup holds, and why. Everything else is taken along, new tables too. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  migrations: 'Named in the manifest; a restore runs them.',
  knocks: 'Counts of an hour at most.',
  email_sign_ins: 'Good for a quarter of an hour, and no backup may hold what lets somebody in.',
  sessions: 'Nobody is signed in by a backup, least of all who has signed out since.',
};
