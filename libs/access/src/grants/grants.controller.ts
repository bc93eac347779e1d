import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CurrentActor } from '../actor.guard.js';
import { GiveGrant } from './give-grant.service.js';
import {
  GiveGrant as Given,
  Grants,
  GrantView,
  PersonsFound,
  PersonsQuery,
} from './grants.views.js';
import { ListGrants } from './list-grants.service.js';
import { RevokeGrant } from './revoke-grant.service.js';

@Controller('grants')
export class GrantsController {
  constructor(
    private readonly listGrants: ListGrants,
    private readonly giveGrant: GiveGrant,
    private readonly revokeGrant: RevokeGrant,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<Grants> {
    return this.listGrants.run(actor);
  }

  /** Whom a role could be given to, by name or Feide name. */
  @Get('persons')
  async persons(
    @CurrentActor() actor: Actor,
    @Query() { search }: PersonsQuery,
  ): Promise<PersonsFound> {
    return { persons: await this.listGrants.persons(actor, search) };
  }

  @Post()
  give(@CurrentActor() actor: Actor, @Body() body: Given): Promise<GrantView> {
    return this.giveGrant.run(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.revokeGrant.run(actor, id);
  }
}
