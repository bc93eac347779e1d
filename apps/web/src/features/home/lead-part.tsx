import { Card, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs, useGroupName } from '../groups/group-words';
import type { LeadRound } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** The groups of the mentors one leads: those that lag, by name. */
export function LeadPart({ rounds }: { readonly rounds: readonly LeadRound[] }) {
  const { t } = useTexts();
  return (
    <Part title={t('home:lead.title')}>
      {rounds.map((round) => (
        <Card key={round.roundId} className={styles.card}>
          <Heading level={3} data-size="2xs">
            {round.roundName}
          </Heading>
          <Paragraph>
            {t('home:lead.met', {
              met: round.groupsMet,
              groups: round.groups,
              ...ofPairs(round.isPairs),
            })}
          </Paragraph>
          {round.lagging.length === 0 ? (
            <Paragraph>{t('home:lead.nothing', ofPairs(round.isPairs))}</Paragraph>
          ) : (
            <ul className={styles.cards}>
              {round.lagging.map((group) => (
                <li key={group.id}>
                  <Lagging group={group} />
                </li>
              ))}
            </ul>
          )}
          <Anchor asChild>
            <Link to={`/led/${round.roundId}`}>{t('home:lead.open', ofPairs(round.isPairs))}</Link>
          </Anchor>
        </Card>
      ))}
    </Part>
  );
}

function Lagging({ group }: { readonly group: LeadRound['lagging'][number] }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const nameOf = useGroupName();
  const mentors = group.mentors.map(
    ({ name, isFormer }) => name ?? t(isFormer ? 'groups:formerMentor' : 'home:protected'),
  );
  const why = [
    group.isLate ? t('home:lead.notMet') : null,
    group.logsMissing.length > 0
      ? t('home:lead.logsMissing', { count: group.logsMissing.length })
      : null,
  ].filter((words) => words !== null);
  return (
    <Paragraph>
      <Anchor asChild>
        <Link to={`/groups/${group.id}`}>{nameOf(group)}</Link>
      </Anchor>
      {` · ${list(mentors)} · ${list(why)}`}
    </Paragraph>
  );
}
