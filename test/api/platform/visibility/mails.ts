import type { ReceivedMail } from '../../notices/smtp-sink.js';
import { canariesIn, type Canary } from './canaries.js';
import { rolesIn, type Role } from './roles.js';
import { WHO_SEES, type Field } from './who-sees.js';

/** As who a mail is read, by which of the receiver's fields the address is. */
const READERS: Readonly<Partial<Record<Field, Role>>> = {
  studentContact: 'mentee',
  protectedContact: 'mentee',
  mentorContact: 'mentor',
  staffContact: 'coordinator',
  // Who asked, and was let in.
  request: 'mentee',
};

/**
 * What a mail tells, but for whom it is to: in its head, and as the one attendee of an invitation. Its
 * lines are broken anywhere, also within the invitation (RFC 5545, 3.1).
 */
export const canariesInMail = ({ source, to }: Pick<ReceivedMail, 'source' | 'to'>): Canary[] => {
  const text = source
    .replaceAll('=\r\n', '')
    .replaceAll(/\r\n[ \t]/g, '')
    .replace(/^To:.*$/gim, '')
    .toLowerCase();
  return canariesIn(to.reduce((rest, own) => rest.replaceAll(own.toLowerCase(), ''), text));
};

/** Whether the receiver, known by the canary in the address, is told no more than Kull shows them. */
export const isForReceiver = (receiver: Canary, found: Canary): boolean => {
  if (found.of !== null && found.of === receiver.of) return true;
  // Those who lead a group together see each other; in the scene nobody does before all is done.
  const leadsToo = receiver.field === 'mentorContact' && receiver.whose === 'own';
  if (leadsToo && found.field === 'mentorName' && found.whose === 'own') return true;
  const role = receiver.of ?? READERS[receiver.field];
  const whose = found.whose === receiver.whose ? 'own' : found.whose;
  return role !== undefined && rolesIn(WHO_SEES[found.field][whose]).has(role);
};
