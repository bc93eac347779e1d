import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { CurrentActor } from '../actor.guard.js';
import { ChangeUnit } from './change-unit.service.js';
import { CreateUnit } from './create-unit.service.js';
import { ListUnits } from './list-units.service.js';
import { RemoveUnit } from './remove-unit.service.js';
import { ChangeUnitBody, CreateUnitBody, Units, UnitView } from './units.views.js';

@Controller('units')
export class UnitsController {
  constructor(
    private readonly listUnits: ListUnits,
    private readonly createUnit: CreateUnit,
    private readonly changeUnit: ChangeUnit,
    private readonly removeUnit: RemoveUnit,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<Units> {
    return this.listUnits.run(actor);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateUnitBody): Promise<UnitView> {
    return this.createUnit.run(actor, body);
  }

  @Patch(':id')
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ChangeUnitBody,
  ): Promise<UnitView> {
    return this.changeUnit.run(actor, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.removeUnit.run(actor, id);
  }
}
