import { unitPaths } from '#access';
import type { Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Round } from './round.entity.js';
import { RoundCounts } from './round-counts.js';
import type { RoundInScheme, Rounds } from './rounds.views.js';
import { canCreateScheme, canPlaceScheme, canSeeScheme } from './scheme.policy.js';
import type { Schemes, SchemeSetUp, SchemeSummary } from './schemes.views.js';
import type { SchemeSettings } from './settings/scheme-settings.js';

interface SchemeRow {
  readonly id: string;
  readonly name: string;
  readonly unitName: string | null;
  readonly settings: SchemeSettings;
  readonly locked: number;
  readonly rounds: Pick<Round, 'id' | 'name' | 'cohort' | 'startsOn' | 'endsOn' | 'state'>[];
}

/** The schemes that the actor coordinates or may read the numbers of, with their rounds. */
@Injectable()
export class ListSchemes {
  constructor(
    private readonly db: Database,
    private readonly counts: RoundCounts,
  ) {}

  run(actor: Actor): Promise<Schemes> {
    return this.db.run(actor, async (tx) => ({
      schemes: await this.schemes(tx),
      units: (await unitPaths(tx)).filter(({ id }) => canPlaceScheme(actor, id)),
      can: { create: canCreateScheme(actor), createForAll: canPlaceScheme(actor, null) },
    }));
  }

  /** The same, by round; the newest first. */
  rounds(actor: Actor): Promise<Rounds> {
    return this.db.run(actor, async (tx) => ({
      rounds: (await this.schemes(tx))
        .flatMap(({ id, name, rounds }) =>
          rounds.map((round): RoundInScheme =>
            Object.assign({ schemeId: id, schemeName: name }, round),
          ),
        )
        .sort((a, b) => b.startsOn.localeCompare(a.startsOn) || b.id.localeCompare(a.id)),
    }));
  }

  private async schemes(tx: Tx): Promise<SchemeSummary[]> {
    const rows = await tx.query<SchemeRow>(
      `select s.id, s.name, u.name as "unitName", s.settings, cardinality(s.locks) as locked, coalesce(
         (select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'cohort', r.cohort,
                   'startsOn', r.starts_on, 'endsOn', r.ends_on, 'state', r.state)
                 order by r.starts_on desc, r.id desc)
          from rounds r where r.institution_id = s.institution_id and r.scheme_id = s.id),
         '[]') as rounds
       from schemes s
       left join units u on u.institution_id = s.institution_id and u.id = s.unit_id
       where s.institution_id = $1
       order by s.name, s.id`,
      [tx.institutionId],
    );
    const seen = rows.filter(({ id }) => canSeeScheme(tx.actor, id));
    const figures = await this.counts.of(
      tx,
      seen.flatMap(({ rounds }) => rounds.map(({ id }) => id)),
    );
    return seen.map(({ settings, locked, ...scheme }) => ({
      ...scheme,
      setUp: { ...setUpOf(settings), locked },
      rounds: scheme.rounds.map((round) => ({ ...round, figures: figures(round.id) })),
    }));
  }
}

const setUpOf = (settings: SchemeSettings): Omit<SchemeSetUp, 'locked'> => {
  const { format, mentors, semesters, group, meetings } = settings;
  const { plannedCount, per, everyWeeks } = meetings;
  const mentorKinds = mentors.map(({ kind }) => kind);
  return { format, mentorKinds, semesters: [...semesters], group, plannedCount, per, everyWeeks };
};
