import { FYSE } from './fyse.js';
import type { SchemeTemplate } from './scheme-template.js';

/** The templates there are, in the order the gallery shows them. */
export const TEMPLATES: readonly SchemeTemplate[] = [FYSE];

export const templateOf = (key: string): SchemeTemplate | undefined =>
  TEMPLATES.find((template) => template.key === key);
