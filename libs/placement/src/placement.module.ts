import { RoundLosses, SchemesModule, takesMatching } from '#schemes';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangePair } from './pairs/change-pair.service.js';
import { ComparePairs } from './pairs/compare-pairs.service.js';
import { PairsController } from './pairs/pairs.controller.js';
import { ShowPairs } from './pairs/show-pairs.service.js';
import { PublicationController } from './publication/publication.controller.js';
import { PublishProposalAsGroups } from './publication/publish-proposal.service.js';
import { EditProposal } from './review/edit-proposal.service.js';
import { ListProposals } from './review/list-proposals.service.js';
import { ProposalsController } from './review/proposals.controller.js';
import { ShowEffects } from './review/show-effects.service.js';
import { ShowProposal } from './review/show-proposal.service.js';
import { MatchingOptionsController } from './roster/matching-options.controller.js';
import { ShowMatchingOptions } from './roster/show-matching-options.service.js';
import { CancelRun } from './runs/cancel-run.service.js';
import { Engine } from './runs/engine.js';
import { MatchingRunsController } from './runs/matching-runs.controller.js';
import { PerformRun } from './runs/perform-run.service.js';
import { ShowRuns } from './runs/show-runs.service.js';
import { StartRun } from './runs/start-run.service.js';

@Module({
  imports: [SchemesModule],
  controllers: [
    MatchingOptionsController,
    MatchingRunsController,
    ProposalsController,
    PublicationController,
    PairsController,
  ],
  providers: [
    ShowMatchingOptions,
    StartRun,
    ShowRuns,
    CancelRun,
    Engine,
    PerformRun,
    ListProposals,
    ShowProposal,
    ShowEffects,
    EditProposal,
    PublishProposalAsGroups,
    ComparePairs,
    ShowPairs,
    ChangePair,
  ],
})
export class PlacementModule implements OnModuleInit {
  constructor(private readonly losses: RoundLosses) {}

  onModuleInit(): void {
    const ofRound = 'institution_id = $1 and round_id = $2';
    this.losses.add(
      'matching_runs',
      takesMatching,
      `from matching_runs where ${ofRound} and state in ('queued', 'running')`,
    );
    this.losses.add(
      'draft_proposals',
      takesMatching,
      `from proposals where ${ofRound} and state = 'draft'`,
    );
  }
}
