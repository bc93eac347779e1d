import { isId, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import type { NamedCode } from '#schemes';
import { Injectable } from '@nestjs/common';
import { named } from '../shape-meeting.js';
import { canReadTopicCounts } from './topic-counts.policy.js';
import type { TopicCounts } from './topic-counts.views.js';

/** Fewer could be told apart. */
const LEAST = 5;

interface Row {
  readonly month: string;
  readonly topic: string;
  readonly meetings: number;
}

/** What students in a scheme's pairs struggle with, by month: from five meetings on. */
@Injectable()
export class ShowTopicCounts {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `not_found` also to those who may not read it */
  run(actor: Actor, schemeId: string): Promise<TopicCounts> {
    return this.db.run(actor, async (tx) => {
      if (!isId(schemeId) || !canReadTopicCounts(actor, schemeId)) throw notFound();
      const [scheme] = await tx.query<{ topics: NamedCode[] }>(
        `select settings #> '{meetings,topics}' as topics from schemes
         where institution_id = $1 and id = $2`,
        [tx.institutionId, schemeId],
      );
      if (!scheme) throw notFound();
      const rows = await tx.query<Row>(
        `select to_char(month, 'YYYY-MM') as month, topic, meetings from topic_counts
         where institution_id = $1 and scheme_id = $2 and meetings >= $3
         order by topic_counts.month desc, meetings desc, topic`,
        [tx.institutionId, schemeId, LEAST],
      );
      return {
        topics: rows.map(({ month, topic, meetings }) => ({
          ...{ month, meetings },
          topic: named(topic, scheme.topics),
        })),
      };
    });
  }
}
