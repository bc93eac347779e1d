import { BookTalk } from './book-talk.service.js';
import { ListLacking } from './list-lacking.service.js';
import { LogTalk } from './log-talk.service.js';
import { OpenTalks } from './open-talks.service.js';
import { RemoveTalk } from './remove-talk.service.js';
import { ReportTalk } from './report-talk.service.js';
import { ShowTalkHistory } from './show-talk-history.service.js';
import { ShowTalks } from './show-talks.service.js';
import { TalkInvitation } from './talk-invitation.entity.js';
import { TalkVersion } from './talk-version.entity.js';
import { Talk } from './talk.entity.js';
import { TalksFollowGroups } from './talks-follow-groups.js';

import { TalkReportsController } from './talk-reports.controller.js';
import { TalksController } from './talks.controller.js';

export const TALKS_CONTROLLERS = [TalksController, TalkReportsController];
export const TALKS_ENTITIES = [Talk, TalkVersion, TalkInvitation];
export const TALKS_PROVIDERS = [
  ShowTalks,
  ShowTalkHistory,
  ListLacking,
  OpenTalks,
  BookTalk,
  RemoveTalk,
  LogTalk,
  ReportTalk,
  TalksFollowGroups,
];
