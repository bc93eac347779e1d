const SAFE = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address where a click may lead to it; else empty. Addresses within Kull itself are none. */
export const safeAddress = (address: string): string => {
  const url = URL.parse(address);
  return url && SAFE.has(url.protocol) ? address : '';
};
