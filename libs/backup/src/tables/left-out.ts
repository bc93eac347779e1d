/** Tables whose rows no backup holds, and why. Everything else is taken along, new tables too. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  migrations: 'Named in the manifest; a restore runs them.',
  knocks: 'Counts of an hour at most.',
  mail_paces: 'When the next mail may go: a moment.',
  email_sign_ins: 'Good for a quarter of an hour, and no backup may hold what lets somebody in.',
  sessions: 'Nobody is signed in by a backup, least of all who has signed out since.',
};

/** Tables of which some rows are left out: a letter that brings a sign-in goes with the sign-in. */
export const ONLY_SOME: Readonly<Record<string, { readonly only: string }>> = {
  mails: { only: `key not like 'email\\_sign\\_in:%'` },
};
