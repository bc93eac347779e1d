import type { components } from '../../app/api/schema';
import type { Tone } from '../../ui/status-tag';

/** A talk among what is the reader's, whatever the group. */
export type OwnTalk = components['schemas']['OwnTalk'];

export const TONES: Readonly<Record<OwnTalk['state'], Tone>> = {
  open: 'neutral',
  booked: 'info',
  held: 'success',
  cancelled: 'neutral',
  nobody_came: 'neutral',
};

/** Where it is moved, cancelled and logged. */
export const addressOf = ({ groupId, openedAs }: OwnTalk): string =>
  `/groups/${groupId}/talks?as=${openedAs}`;
