import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Delete, Get, HttpCode, Query } from '@nestjs/common';
import { CurrentActor } from '../actor.guard.js';
import { EndSessionsOf } from './end-sessions-of.service.js';
import { FindIdentities, Identities } from './identity.views.js';
import { ListIdentities } from './list-identities.service.js';
import { UnlinkIdentity } from './unlink-identity.service.js';

@Controller()
export class IdentitiesController {
  constructor(
    private readonly list: ListIdentities,
    private readonly unlink: UnlinkIdentity,
    private readonly endSessions: EndSessionsOf,
  ) {}

  @Get('identities')
  async linked(
    @CurrentActor() actor: Actor,
    @Query() { search = '' }: FindIdentities,
  ): Promise<Identities> {
    return { identities: await this.list.run(actor, search) };
  }

  /** The sign-in is nobody's again, and may be claimed anew. */
  @Delete('identities/:id/person')
  @HttpCode(204)
  undo(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.unlink.run(actor, id);
  }

  /** Signs somebody out everywhere. They may sign in again. */
  @Delete('persons/:id/sessions')
  @HttpCode(204)
  signOut(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.endSessions.run(actor, id);
  }
}
