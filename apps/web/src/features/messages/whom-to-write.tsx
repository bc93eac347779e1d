import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { myGroupsQuery, type MyGroup } from '../groups/groups';
import type { MyMessages } from './messages';
import { groupMessagesQuery } from './threads';
import styles from './messages.module.css';

/** Where a student writes to the mentor, and everybody to the coordinators, in each round that one is in. */
export function WhomToWrite({ rounds }: Pick<MyMessages, 'rounds'>) {
  const { t } = useTexts();
  const mine = useQuery(myGroupsQuery).data?.groups ?? [];
  const own = mine.filter(({ standing }) => standing === 'mentee');
  return (
    <div className={styles.actions}>
      {own.map((group) => (
        <ToMentor key={group.id} group={group} isOnly={own.length === 1} />
      ))}
      {rounds.map(({ roundId, roundName }) => (
        <Button key={roundId} asChild variant="secondary">
          <Link to={`/messages/coordinators/${roundId}`}>
            {rounds.length === 1
              ? t('messages:mine.toCoordinators')
              : t('messages:mine.toCoordinatorsIn', { round: roundName })}
          </Link>
        </Button>
      ))}
    </div>
  );
}

interface ToMentorProps {
  readonly group: MyGroup;
  readonly isOnly: boolean;
}

/** Shown where it can be done: a group may have lost its mentor, or be over. */
function ToMentor({ group: { id, roundName }, isOnly }: ToMentorProps) {
  const { t } = useTexts();
  const { data } = useQuery(groupMessagesQuery(id));
  if (!data?.can.writeToMentors) return null;
  const count = Math.max(data.mentors.length, 1);
  return (
    <Button asChild variant="secondary">
      <Link to={`/groups/${id}/messages/mentor`}>
        {isOnly
          ? t('messages:toMentor', { count })
          : t('messages:mine.toMentorIn', { count, round: roundName })}
      </Link>
    </Button>
  );
}
