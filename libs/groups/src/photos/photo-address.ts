/**
 * SQL for where the web finds a mentor's photo; null where there is none. It changes with the photo,
 * so that a page that is open shows the new one.
 *
 * @param enrolment alias of the mentor's enrolment; `photo` that of the joined photo
 */
export const photoAddress = (enrolment: string, photo: string): string =>
  `'/api/v1/enrolments/' || ${enrolment}.id || '/photo?v=' ||
   extract(epoch from ${photo}.changed_at)::bigint`;
