import { Alert, Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { EmptyPlace } from '../drop-in/empty-place';
import { ofPairs, useGroupName } from './group-words';
import { myGroupsQuery, type MyGroup, roundInFull } from './groups';
import { useSlotWords } from './use-slot-words';
import styles from './groups.module.css';

/** The groups I lead, am a student in, or whose mentors I lead; and free seats where I have none. */
export function Component() {
  const { t } = useTexts();
  const { groups, seatless } = useSuspenseQuery(myGroupsQuery).data;
  const own = groups.filter(({ standing }) => standing !== 'lead_mentor');
  const led = groups.filter(({ standing }) => standing === 'lead_mentor');
  const isOnlyPairs = groups.length > 0 && groups.every(({ pair }) => pair !== null);
  return (
    <>
      <PageHeader title={t('groups:place', ofPairs(isOnlyPairs))} />
      {seatless.map((round) => (
        <Alert key={round.roundId} data-color="info">
          <Paragraph>{t('groups:seatless.what', { scheme: round.schemeName })}</Paragraph>
          <Button asChild variant="secondary">
            <Link to={`/rounds/${round.roundId}/free-seats`}>{t('groups:seatless.see')}</Link>
          </Button>
        </Alert>
      ))}
      {groups.length === 0 && seatless.length === 0 && (
        <EmptyPlace title={t('groups:empty.title')} what={t('groups:empty.what')} />
      )}
      {own.length > 0 && (
        <GroupCards
          title={t('groups:own', {
            count: own.length,
            ...ofPairs(own.every(({ pair }) => pair !== null)),
          })}
          groups={own}
        />
      )}
      {led.length > 0 && (
        <GroupCards
          title={t('groups:led', ofPairs(led.every(({ pair }) => pair !== null)))}
          groups={led}
        />
      )}
    </>
  );
}

interface GroupCardsProps {
  readonly title: string;
  readonly groups: readonly MyGroup[];
}

function GroupCards({ title, groups }: GroupCardsProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id} level={2} data-size="xs">
        {title}
      </Heading>
      <ul className={styles.cards}>
        {groups.map((group) => (
          <li key={`${group.id}-${group.standing}`}>
            <GroupCard group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GroupCard({ group }: { readonly group: MyGroup }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const say = useSlotWords();
  const nameOf = useGroupName();
  const facts = [group.campus, group.slot === null ? null : say(group.slot)].filter(
    (fact) => fact !== null,
  );
  return (
    <Card asChild className={styles.card}>
      <Link to={`/groups/${group.id}?as=${group.standing}`}>
        <Heading level={3} data-size="2xs">
          {group.pair?.length && group.standing === 'mentee'
            ? t('groups:yours', { name: nameOf(group) })
            : nameOf(group)}
        </Heading>
        <p className={styles.quiet}>{roundInFull(group.schemeName, group.roundName)}</p>
        {facts.length > 0 && <p className={styles.quiet}>{facts.join(' · ')}</p>}
        {!group.pair && group.standing !== 'mentor' && group.mentors.length > 0 && (
          <p className={styles.quiet}>{t('groups:ledBy', { mentors: list(group.mentors) })}</p>
        )}
        {!group.pair && group.members !== null && (
          <p className={styles.quiet}>{t('groups:count', { count: group.members })}</p>
        )}
      </Link>
    </Card>
  );
}
