import { Decrypter, Encrypter } from 'age-encryption';

/** How the secret half of a key begins; a public half begins with `age1`. */
export const SECRET_KEY_PREFIX = 'AGE-SECRET-KEY-';

/**
 * A key of age (age-encryption.org): the secret half, with which backups are made and restored, or the
 * public half, with which they can only be made.
 */
export const isBackupKey = (text: string): boolean => {
  try {
    if (text.startsWith(SECRET_KEY_PREFIX)) new Decrypter().addIdentity(text);
    else new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
};
