import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { WriteReflection } from './meeting-requests.views.js';
import { ReflectionView } from './meeting.views.js';
import { OwnReflection } from './own-reflection.service.js';

@Controller('meetings/:id/reflection')
export class ReflectionsController {
  constructor(private readonly own: OwnReflection) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReflectionView> {
    return this.own.show(actor, id);
  }

  @Put()
  write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { body }: WriteReflection,
  ): Promise<ReflectionView> {
    return this.own.write(actor, id, body);
  }
}
