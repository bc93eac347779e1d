import { MeetingList } from './meeting.views.js';
import { OwnTalk } from './talks/own-talks.views.js';

export class MyMeetings extends MeetingList {
  talks: OwnTalk[];
}
