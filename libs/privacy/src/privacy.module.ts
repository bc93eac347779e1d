import { Module } from '@nestjs/common';
import { AskForErasure } from './erasure/ask-for-erasure.service.js';
import { ErasePerson } from './erasure/erase-person.service.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { PreviewErasure } from './erasure/preview-erasure.service.js';
import { ReplayErasures } from './erasure/replay-erasures.service.js';

@Module({
  controllers: [ErasureController],
  providers: [AskForErasure, PreviewErasure, ErasePerson, ReplayErasures],
  exports: [ErasePerson, ReplayErasures],
})
export class PrivacyModule {}
