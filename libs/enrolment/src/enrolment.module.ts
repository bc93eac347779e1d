import { RoundCounts, SchemesModule } from '#schemes';
import { Module, type OnModuleInit } from '@nestjs/common';
import { countRounds } from './count-rounds.js';
import { SeatReleases } from './seat-releases.js';

@Module({
  imports: [SchemesModule],
  providers: [SeatReleases],
  exports: [SeatReleases],
})
export class EnrolmentModule implements OnModuleInit {
  constructor(private readonly counts: RoundCounts) {}

  onModuleInit(): void {
    this.counts.by(countRounds);
  }
}
