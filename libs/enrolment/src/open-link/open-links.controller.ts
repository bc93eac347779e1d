import { AllowSignedOut, CurrentActor, MaybeActor, MaybeNewcomer, type Newcomer } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { JoinByLink } from './join-by-link.service.js';
import { KeepOpenLink } from './keep-open-link.service.js';
import { Joined, JoinPage, MakeOpenLink, RoundOpenLink } from './open-link.views.js';
import { ShowJoinPage } from './show-join-page.service.js';

/** Links that anybody may have: what coordinators keep, and what they lead into. */
@Controller()
export class OpenLinksController {
  constructor(
    private readonly keep: KeepOpenLink,
    private readonly showPage: ShowJoinPage,
    private readonly joinByLink: JoinByLink,
  ) {}

  @Get('rounds/:id/open-link')
  show(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<RoundOpenLink> {
    return this.keep.show(actor, roundId);
  }

  /** The first, or a new one in the place of the one before. */
  @Post('rounds/:id/open-link')
  @HttpCode(200)
  make(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: MakeOpenLink,
  ): Promise<RoundOpenLink> {
    return this.keep.make(actor, roundId, body);
  }

  @Delete('rounds/:id/open-link')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<void> {
    return this.keep.revoke(actor, roundId);
  }

  @Get('open-links/:address')
  @AllowSignedOut()
  @Header('Cache-Control', 'no-store')
  page(
    @Param('address') address: string,
    @MaybeActor() actor: Actor | null,
    @MaybeNewcomer() newcomer: Newcomer | null,
  ): Promise<JoinPage> {
    return this.showPage.run(address, { actor, newcomer });
  }

  @Post('open-links/:address/joining')
  @AllowSignedOut()
  @HttpCode(200)
  join(
    @Param('address') address: string,
    @MaybeActor() actor: Actor | null,
    @MaybeNewcomer() newcomer: Newcomer | null,
  ): Promise<Joined> {
    return this.joinByLink.run(address, { actor, newcomer });
  }
}
