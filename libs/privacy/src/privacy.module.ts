import { SchemesModule } from '#schemes';
import { Module } from '@nestjs/common';
import { AskForErasure } from './erasure/ask-for-erasure.service.js';
import { ErasePerson } from './erasure/erase-person.service.js';
import { ErasureJournal } from './erasure/erasure-journal.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { PreviewErasure } from './erasure/preview-erasure.service.js';
import { ReplayErasures } from './erasure/replay-erasures.service.js';
import { MyDataController } from './my-data/my-data.controller.js';
import { ReadMyData } from './my-data/read-my-data.service.js';
import { NoticeController } from './notice/notice.controller.js';
import { ShowNotice } from './notice/show-notice.service.js';
import { WhoseNotice } from './notice/whose-notice.js';
import { WriteNotice } from './notice/write-notice.service.js';
import { AnnouncePastLimit } from './retention/announce-past-limit.js';
import { ClearRound } from './retention/clear-round.service.js';
import { ErasePeopleLeft } from './retention/erase-people-left.js';
import { ForgetPastLimit } from './retention/forget-past-limit.service.js';
import { ForgetRound } from './retention/forget-round.service.js';
import { RetentionController } from './retention/retention.controller.js';
import { ShowRetention } from './retention/show-retention.service.js';

@Module({
  imports: [SchemesModule],
  controllers: [ErasureController, MyDataController, NoticeController, RetentionController],
  providers: [
    AskForErasure,
    PreviewErasure,
    ErasePerson,
    ReplayErasures,
    ErasureJournal,
    ReadMyData,
    WhoseNotice,
    ShowNotice,
    WriteNotice,
    ForgetRound,
    ErasePeopleLeft,
    AnnouncePastLimit,
    ShowRetention,
    ForgetPastLimit,
    ClearRound,
  ],
  exports: [ErasePerson, ReplayErasures, ErasureJournal],
})
export class PrivacyModule {}
