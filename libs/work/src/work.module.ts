import { Module } from '@nestjs/common';
import { CERTIFICATES_CONTROLLERS, CERTIFICATES_PROVIDERS } from './certificates/index.js';
import { HOURS_CONTROLLERS, HOURS_PROVIDERS } from './hours/index.js';

@Module({
  controllers: [...HOURS_CONTROLLERS, ...CERTIFICATES_CONTROLLERS],
  providers: [...HOURS_PROVIDERS, ...CERTIFICATES_PROVIDERS],
})
export class WorkModule {}
