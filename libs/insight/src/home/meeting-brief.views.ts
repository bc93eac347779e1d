import { NamedCodeView } from '#schemes';

export class MeetingBrief {
  id: string;
  groupId: string;
  groupNumber: number;
  theme: NamedCodeView | null;
  /** ISO 8601. */
  startsAt: string;
  endsAt: string;
  place: string | null;
  link: string | null;
}
