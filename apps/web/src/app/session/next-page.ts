/**
 * Where to go after signing in. Only an address of this web: `//elsewhere.no` and `/\elsewhere.no`
 * would leave it.
 */
export function nextPage(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
