import { Module } from '@nestjs/common';
import { KeepServices } from './services/keep-services.service.js';
import { ReadDirectory } from './services/read-directory.service.js';
import { ServicesController } from './services/services.controller.js';
import { SetSpeakUpLink } from './services/set-speak-up-link.service.js';

@Module({
  controllers: [ServicesController],
  providers: [ReadDirectory, KeepServices, SetSpeakUpLink],
})
export class ReferralsModule {}
