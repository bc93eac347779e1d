import { Alert, Button, Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Progress } from '../../ui/progress';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
import { EarlierRuns, Forgotten } from './forgotten';
import { GroupsTable } from './groups-table';
import { NumbersTable } from './numbers-table';
import { TopicCounts } from './topic-counts';
import { groupsOf, progressQuery, SHOWN, shownFrom, type RoundProgress } from './progress';
import styles from './insight.module.css';

/** Which groups of the round have met, which have not, and which logs are missing. */
export function Component() {
  const { t } = useTexts();
  const { schemeId = '', roundId = '' } = useParams();
  const { numbers, groups, scope, can, isPairs, forgotten, earlier, target, pauseUntil } =
    useSuspenseQuery(progressQuery(roundId)).data;
  const { date } = useFormats();
  const words = ofPairs(isPairs);
  const met = numbers?.groupsMet ?? groups.filter(({ hasMet }) => hasMet).length;
  const all = numbers?.groups ?? groups.length;
  return (
    <div className={styles.page}>
      {forgotten && <Forgotten run={forgotten} />}
      {all > 0 && (
        <section aria-labelledby="progress" className={styles.part}>
          <Heading id="progress" level={2} data-size="xs">
            {t('insight:summary', words)}
          </Heading>
          {pauseUntil && (
            <Alert data-color="info" data-size="sm">
              <Paragraph>{t('insight:pause', { date: date(pauseUntil) })}</Paragraph>
            </Alert>
          )}
          <Progress
            label={t('insight:met', { met, groups: all, ...words })}
            value={met}
            most={all}
          />
          {target && (
            <Paragraph data-size="sm">
              {t(`insight:target.${target.per}`, {
                count: target.count,
                from: date(target.startsOn),
                to: date(target.endsOn),
              })}
            </Paragraph>
          )}
        </section>
      )}
      {can.timetable && !forgotten && groups.length > 0 && (
        <Button asChild variant="secondary" className={styles.begin}>
          <Link to="../timetable" relative="path">
            {t('timetable:open')}
          </Link>
        </Button>
      )}
      {scope !== 'numbers' && !forgotten && <Groups {...{ groups, target, isPairs, can }} />}
      {isPairs && scope !== 'led' && <TopicCounts schemeId={schemeId} />}
      {numbers && <NumbersTable numbers={numbers} isPairs={isPairs} />}
      {earlier.length > 0 && <EarlierRuns runs={earlier} />}
    </div>
  );
}

function Groups({
  groups,
  target,
  isPairs,
  can,
}: Pick<RoundProgress, 'groups' | 'target' | 'isPairs' | 'can'>) {
  const { t } = useTexts();
  const words = ofPairs(isPairs);
  const [parameters, setParameters] = useSearchParams();
  const shown = shownFrom(parameters.get('show'));
  if (groups.length === 0)
    return (
      <EmptyState title={t('insight:groups.empty', words)}>
        {t('insight:groups.emptyWhat', words)}
      </EmptyState>
    );
  return (
    <section aria-labelledby="groups" className={styles.part}>
      <div className={styles.row}>
        <Heading id="groups" level={2} data-size="xs">
          {t('insight:groups.title', words)}
        </Heading>
        <ToggleGroup
          value={shown}
          onChange={(value) =>
            setParameters(value === 'all' ? {} : { show: value }, { replace: true })
          }
          data-size="sm"
          aria-label={t('insight:show.label')}
        >
          {SHOWN.map((choice) => (
            <ToggleGroup.Item key={choice} value={choice}>
              {t(`insight:show.${choice}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      <GroupsTable groups={groupsOf(groups, shown)} {...{ target, isPairs, can }} />
    </section>
  );
}
