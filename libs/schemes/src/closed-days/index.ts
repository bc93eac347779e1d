export * from './closed-days.entity.js';
export * from './closed-days.views.js';
export * from './closed-on.js';
export { PUBLIC_HOLIDAYS, type PublicHoliday } from './public-holidays.js';
