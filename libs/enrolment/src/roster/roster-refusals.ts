import { conflict, DomainError } from '#kernel';

/** Something that the import depends on is no longer as it was shown: preview the file again. */
export const changedSincePreview = (): DomainError => conflict('roster.changed_since_preview');

/** What two writers can collide in, though each compared first: the database refuses the second. */
const COLLISIONS = new Set([
  'enrolment.exists',
  'person.student_number_taken',
  'person.feide_id_taken',
  'programme.exists',
]);

export const asChangedSincePreview = (error: unknown): unknown =>
  error instanceof DomainError && COLLISIONS.has(error.code) ? changedSincePreview() : error;
