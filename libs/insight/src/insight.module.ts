import { Module } from '@nestjs/common';
import { HomeController } from './home/home.controller.js';
import { ShowHome } from './home/show-home.service.js';
import { ProgressController } from './progress/progress.controller.js';
import { ShowProgress } from './progress/show-progress.service.js';

@Module({
  controllers: [ProgressController, HomeController],
  providers: [ShowProgress, ShowHome],
})
export class InsightModule {}
