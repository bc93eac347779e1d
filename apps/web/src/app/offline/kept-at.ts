/** When an answer was kept that is shown without coverage: a header that the service worker adds. */
export const KEPT_AT = 'X-Kull-Kept-At';
