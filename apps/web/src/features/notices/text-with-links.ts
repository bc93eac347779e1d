/** A stretch of a mail's text: plain, or an address to go to. */
export interface Stretch {
  readonly text: string;
  /** Inside the web: the path. Elsewhere: null, and `text` is plain. */
  readonly path: string | null;
}

/**
 * Cuts a mail's text at the addresses that lead into the web, whatever address the web has here.
 *
 * @param appAddress what such addresses begin with in the mail
 */
export const textWithLinks = (text: string, appAddress: string): Stretch[] => {
  const pieces = text.split(/(https?:\/\/\S+)/);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece,
      path: piece.startsWith(`${appAddress}/`) ? piece.slice(appAddress.length) : null,
    }));
};
