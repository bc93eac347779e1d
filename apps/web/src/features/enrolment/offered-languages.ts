/** The languages everybody is offered. Browsers have no name for Northern Sámi, so Kull does. */
export const OFFERED_LANGUAGES = ['nb', 'nn', 'en', 'se'] as const;
