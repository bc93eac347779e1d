/** A name as somebody may type it: without minding case and how it is spaced. */
export const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');
