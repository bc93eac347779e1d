/** The parts of a JSON pointer (RFC 6901) as a form's field name: `/rows/3/email` → `rows.3.email`. */
export const nameOf = (pointer: string): string =>
  pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/**
 * The field of the form that a refusal points at: the very one, or the closest around it (a
 * refused `/themes/2` lands on the choice of `themes`). Undefined if none of them holds it.
 */
export function fieldOf(pointer: string, fields: readonly string[]): string | undefined {
  const name = nameOf(pointer);
  const around = fields.filter((field) => name === field || name.startsWith(`${field}.`));
  return around.sort((a, b) => b.length - a.length)[0];
}
