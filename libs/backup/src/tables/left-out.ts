/** Tables whose rows no backup holds, and why. Everything else is taken along, new tables too. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  migrations: 'Named in the manifest; a restore runs them.',
  sessions: 'Nobody is signed in by a backup, least of all who has signed out since.',
};
