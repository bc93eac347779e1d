import { Module } from '@nestjs/common';
import { AuditController } from './audit/audit.controller.js';
import { ReadAudit } from './audit/read-audit.service.js';
import { HandoverController } from './handover/handover.controller.js';
import { ShowHandover } from './handover/show-handover.service.js';
import { HomeController } from './home/home.controller.js';
import { ShowHome } from './home/show-home.service.js';
import { ProgressController } from './progress/progress.controller.js';
import { ShowProgress } from './progress/show-progress.service.js';

@Module({
  controllers: [ProgressController, HomeController, HandoverController, AuditController],
  providers: [ShowProgress, ShowHome, ShowHandover, ReadAudit],
})
export class InsightModule {}
