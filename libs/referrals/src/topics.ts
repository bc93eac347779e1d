/** What somebody may need help with: the same short list for services and for concerns. */
export const TOPICS = [
  'study_technique',
  'exams',
  'study_choice',
  'facilitation',
  'loneliness',
  'health',
  'harassment',
  'finances',
  'housing',
  'career',
] as const;
export type Topic = (typeof TOPICS)[number];
