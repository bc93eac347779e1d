import { ALUMNI } from './alumni.js';
import { DROP_IN } from './drop-in.js';
import { FYSE } from './fyse.js';
import { LAW_GROUPS } from './law-groups.js';
import { MEDICINE } from './medicine.js';
import { PROGRAMME_GROUPS } from './programme-groups.js';
import type { SchemeTemplate } from './scheme-template.js';
import { STAFF_GROUPS } from './staff-groups.js';
import { STAFF_SINGLE } from './staff-single.js';
import { STUDY_GROUPS } from './study-groups.js';
import { TEACHER_EDUCATION } from './teacher-education.js';

/** The templates there are, in the order the gallery shows them. */
export const TEMPLATES: readonly SchemeTemplate[] = [
  FYSE,
  PROGRAMME_GROUPS,
  LAW_GROUPS,
  STUDY_GROUPS,
  STAFF_GROUPS,
  STAFF_SINGLE,
  TEACHER_EDUCATION,
  MEDICINE,
  ALUMNI,
  DROP_IN,
];

export const templateOf = (key: string): SchemeTemplate | undefined =>
  TEMPLATES.find((template) => template.key === key);
