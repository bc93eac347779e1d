import { AllowSignedOut, CurrentActor, MaybeActor, MaybeNewcomer, type Newcomer } from '#access';
import type { Actor } from '#kernel';
import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import {
  NoticeDraft,
  NoticeQuery,
  PrivacyNoticeView,
  WriteNotice as Written,
} from './notice.views.js';
import { ShowNotice } from './show-notice.service.js';
import { WriteNotice } from './write-notice.service.js';

@Controller('privacy-notice')
export class NoticeController {
  constructor(
    private readonly showNotice: ShowNotice,
    private readonly writeNotice: WriteNotice,
  ) {}

  /** Also for whoever is not signed in, where it is known at which institution. */
  @Get()
  @AllowSignedOut()
  show(
    @MaybeActor() actor: Actor | null,
    @MaybeNewcomer() newcomer: Newcomer | null,
    @Query() query: NoticeQuery,
  ): Promise<PrivacyNoticeView> {
    return this.showNotice.run(actor, newcomer, query);
  }

  @Get('draft')
  draft(@CurrentActor() actor: Actor): Promise<NoticeDraft> {
    return this.showNotice.draft(actor);
  }

  @Put()
  @HttpCode(204)
  write(@CurrentActor() actor: Actor, @Body() body: Written): Promise<void> {
    return this.writeNotice.run(actor, body);
  }
}
