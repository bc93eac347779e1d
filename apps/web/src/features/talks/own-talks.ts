import type { components } from '../../app/api/schema';

/** A talk among what is the reader's, whatever the group. */
export type OwnTalk = components['schemas']['OwnTalk'];

/** Where it is moved, cancelled and logged. */
export const addressOf = ({ groupId, openedAs }: OwnTalk): string =>
  `/groups/${groupId}/talks?as=${openedAs}`;
