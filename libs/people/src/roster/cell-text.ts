import { unescapeFormula } from './csv.js';

/** Trimmed, without the apostrophe that disarmed a formula; a lone dash is how some write 'blank'. */
export const cellText = (cell: string | undefined): string => {
  const text = unescapeFormula((cell ?? '').trim());
  return text === '-' || text === '–' ? '' : text;
};
