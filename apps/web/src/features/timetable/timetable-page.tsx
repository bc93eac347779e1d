import { Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { ClosedWithin } from '../closed-days/closed-within';
import { ReadFile } from './read-file';
import { ReviewTimetable } from './review-timetable';
import { SeriesForm } from './series-form';
import { timetableQuery, type Asked } from './timetable';
import styles from './timetable.module.css';

const WAYS = ['series', 'file'] as const;

/** Times and rooms for many groups at once: set here, or read from a file; seen first, then done. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const listed = useSuspenseQuery(timetableQuery(roundId)).data;
  const [way, setWay] = useState<(typeof WAYS)[number]>('series');
  const [asked, setAsked] = useState<Asked | null>(null);
  if (listed.groups.length === 0 || !listed.can.timetable)
    return <EmptyState title={t('timetable:none')}>{t('timetable:noneWhat')}</EmptyState>;
  if (asked)
    return (
      <ReviewTimetable
        {...{ roundId, groups: listed.groups, asked }}
        back={() => setAsked(null)}
        ask={setAsked}
      />
    );
  return (
    <div className={styles.page}>
      <Heading level={2} data-size="sm">
        {t('timetable:title')}
      </Heading>
      <Paragraph>{t('timetable:what')}</Paragraph>
      <ToggleGroup
        value={way}
        onChange={(value) => setWay(WAYS.find((one) => one === value) ?? 'series')}
        aria-label={t('timetable:way.label')}
      >
        {WAYS.map((one) => (
          <ToggleGroup.Item key={one} value={one}>
            {t(`timetable:way.${one}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      {way === 'series' ? (
        <SeriesForm roundId={roundId} listed={listed} ask={setAsked} />
      ) : (
        <ReadFile roundId={roundId} ask={setAsked} />
      )}
      <ClosedWithin startsOn={listed.startsOn} endsOn={listed.endsOn} />
    </div>
  );
}
