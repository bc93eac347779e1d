import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { AuditExport, AuditFilter, AuditPage, AuditQuery } from './audit.views.js';
import { ReadAudit } from './read-audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly readAudit: ReadAudit) {}

  @Get('audit-events')
  page(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.readAudit.page(actor, query);
  }

  /** Taking it out leaves a trace, so it is no GET. */
  @Post('audit-exports')
  @HttpCode(200)
  export(@CurrentActor() actor: Actor, @Body() filter: AuditFilter): Promise<AuditExport> {
    return this.readAudit.export(actor, filter);
  }
}
