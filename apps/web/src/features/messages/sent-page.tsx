import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Markdown } from '../../ui/markdown';
import { Time } from '../../ui/time/time';
import { useRound } from '../schemes/round';
import { useAudienceWords } from './audience-words';
import { RoundMessagesNav } from './round-messages-nav';
import { mailingsQuery, type SentMailing } from './messages';
import { PagedList } from './paged-list';
import styles from './messages.module.css';

/** What the round's coordinators have written to many, the newest first. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const list = useSuspenseInfiniteQuery(mailingsQuery(roundId));
  const sent = list.data.pages.flatMap(({ items }) => items);
  return (
    <div className={styles.page}>
      <RoundMessagesNav />
      <Heading level={2} data-size="sm">
        {t('messages:sent.title')}
      </Heading>
      {sent.length === 0 ? (
        <EmptyState title={t('messages:sent.none')}>{t('messages:sent.noneWhat')}</EmptyState>
      ) : (
        <PagedList pages={list}>
          {sent.map((mailing) => (
            <Sent key={mailing.id} mailing={mailing} />
          ))}
        </PagedList>
      )}
    </div>
  );
}

function Sent({ mailing }: { readonly mailing: SentMailing }) {
  const { t } = useTexts();
  const say = useAudienceWords(useRound().round.settings.format === 'pairs');
  const { subject, body, audience, programme, campus, sentAt, sentBy } = mailing;
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {subject}
      </Heading>
      <p className={styles.quiet}>
        {t('messages:sent.by', {
          to: say(audience, programme, campus),
          name: sentBy ?? t('messages:formerCoordinator'),
        })}
        {' · '}
        <Time at={sentAt} />
      </p>
      <Reached mailing={mailing} />
      <div className={styles.words}>
        <Markdown text={body} />
      </div>
    </Card>
  );
}

/** How many it went to, and how many of them by mail: none, until it has gone. */
function Reached({ mailing }: { readonly mailing: SentMailing }) {
  const { t } = useTexts();
  const { receivers, mailed, failed, unreachable } = mailing;
  return (
    <Paragraph data-size="sm">
      {[
        t('messages:sent.receivers', { count: receivers }),
        mailed > 0 && t('messages:sent.mailed', { count: mailed }),
        failed > 0 && t('messages:sent.failed', { count: failed }),
        unreachable > 0 && t('messages:sent.unreachable', { count: unreachable }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Paragraph>
  );
}
