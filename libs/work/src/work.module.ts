import { Module } from '@nestjs/common';
import { HOURS_CONTROLLERS, HOURS_PROVIDERS } from './hours/index.js';

@Module({ controllers: [...HOURS_CONTROLLERS], providers: [...HOURS_PROVIDERS] })
export class WorkModule {}
