import { Module } from '@nestjs/common';
import { SeatReleases } from './seat-releases.js';

@Module({ providers: [SeatReleases], exports: [SeatReleases] })
export class EnrolmentModule {}
