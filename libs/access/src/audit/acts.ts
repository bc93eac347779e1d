/** What is written down when it is done. The web has a sentence for each. */
export const AUDIT_ACTS = [
  'session.opened',
  'session.closed',
  'session.closed_everywhere',
  'identity.linked',
  'identity.unlinked',
  'grant.given',
  'grant.revoked',
  'leave.set',
  'leave.ended',
  'unit.created',
  'unit.changed',
  'unit.removed',
  'scheme.created',
  'scheme.changed',
  'round.opened',
  'round.changed',
  'round.moved',
  'roster.imported',
  'roster.refused_read',
  'invitations.sent',
  'person.corrected',
  'enrolment.joined_for',
  'enrolment.withdrawn',
  'join_request.accepted',
  'join_request.declined',
  'proposal.published',
  'audit.exported',
  'my_data.read',
  'erasure.asked_for',
  'erasure.withdrawn',
  'person.erased',
  'privacy_notice.written',
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

export const AUDIT_SUBJECTS = ['person', 'enrolment', 'scheme', 'round'] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];
