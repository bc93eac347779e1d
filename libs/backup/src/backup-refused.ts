/** One line for the operator. Nothing has been changed. */
export class BackupRefused extends Error {}
