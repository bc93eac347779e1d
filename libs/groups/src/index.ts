import { CHANGE_REQUESTS_ENTITIES } from './change-requests/index.js';
import { CHANGES_ENTITIES } from './changes/index.js';
import { AGREEMENT_ENTITIES } from './agreement/index.js';
import { DIRECTORY_ENTITIES } from './directory/index.js';
import { DROP_IN_ENTITIES } from './drop-in/index.js';
import { Group } from './group.entity.js';
import { MENTOR_PATH_ENTITIES } from './mentor-path/index.js';
import { NOT_AGAIN_ENTITIES } from './not-again/index.js';
import { MORE_MENTORS_ENTITIES } from './more-mentors/index.js';
import { Membership } from './membership.entity.js';
import { WAITING_ENTITIES } from './waiting/index.js';
import { Photo } from './photos/photo.entity.js';
import { WISHES_ENTITIES } from './wishes/index.js';

export * from './change-requests/change-request.entity.js';
export * from './changes/group-change.entity.js';
export * from './agreement/agreement.entity.js';
export * from './agreement/agreement-goal.entity.js';
export * from './directory/mentor-choice.entity.js';
export * from './drop-in/drop-in-offer.entity.js';
export * from './find-group.js';
export * from './group-hours.js';
export { whoCanWhen } from './who-can.js';
export * from './group-people.js';
export * from './group.entity.js';
export * from './group.policy.js';
export * from './groups.module.js';
export * from './membership.entity.js';
export * from './not-again/not-again.entity.js';
export { apartIn } from './not-again/not-again.js';
export * from './mentor-path/declaration.entity.js';
export * from './mentor-path/mentor-terms.entity.js';
export * from './mentor-path/path-sql.js';
export { myMentorPaths } from './mentor-path/my-mentor-paths.js';
export { type PathStep } from './mentor-path/mentor-path.policy.js';
export { LEADING, SUBSTITUTES_NOW, SUBSTITUTES_STILL } from './more-mentors/leading-sql.js';
export * from './more-mentors/substitution.entity.js';
export * from './pair-names.js';
export * from './photos/photo.entity.js';
export * from './photos/photo-address.js';
export * from './release-seat.js';
export * from './standing.js';
export * from './waiting/give-seats.service.js';
export * from './waiting/wait.entity.js';
export * from './waiting/seat-offer.entity.js';
export * from './wishes/wish.entity.js';
export * from './wishes/wish-list.entity.js';
export * from './wishes/wishes.policy.js';
export { lookForSeats } from './waiting/seats.js';
export const GROUPS_ENTITIES = [
  Group,
  Membership,
  Photo,
  ...DIRECTORY_ENTITIES,
  ...WAITING_ENTITIES,
  ...WISHES_ENTITIES,
  ...CHANGES_ENTITIES,
  ...NOT_AGAIN_ENTITIES,
  ...MENTOR_PATH_ENTITIES,
  ...CHANGE_REQUESTS_ENTITIES,
  ...DROP_IN_ENTITIES,
  ...MORE_MENTORS_ENTITIES,
  ...AGREEMENT_ENTITIES,
];
