import { EnrolmentModule, SeatReleases } from '#enrolment';
import { Module, type OnModuleInit } from '@nestjs/common';
import { releaseSeat } from './release-seat.js';

@Module({ imports: [EnrolmentModule] })
export class GroupsModule implements OnModuleInit {
  constructor(private readonly seatReleases: SeatReleases) {}

  onModuleInit(): void {
    this.seatReleases.by(releaseSeat);
  }
}
