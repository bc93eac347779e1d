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

@Module({
  controllers: [ErasureController, MyDataController, NoticeController],
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
  ],
  exports: [ErasePerson, ReplayErasures, ErasureJournal],
})
export class PrivacyModule {}
