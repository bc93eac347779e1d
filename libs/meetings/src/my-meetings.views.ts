import { MeetingList } from './meeting.views.js';
import { OwnTalk } from './talks/own-talks.views.js';

export class MyMeetings extends MeetingList {
  talks: OwnTalk[];
  /** Whether I have meetings before the first day that was asked for, which the groups' pages list. */
  hasOlder: boolean;
}
