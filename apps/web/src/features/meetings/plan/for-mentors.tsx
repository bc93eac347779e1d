import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import { EmptyState } from '../../../ui/empty-state';
import type { Group } from '../../groups/groups';
import { roundAddress } from '../../schemes/schemes';

/** Instead of a form for a mentor: who coordinates sets times for the groups of the round together. */
export function ForMentors({ round }: Pick<Group, 'round'>) {
  const { t } = useTexts();
  return (
    <EmptyState
      title={t('meetings:plan.forMentors')}
      action={
        <Button asChild variant="secondary">
          <Link to={`${roundAddress(round.schemeId, round.id)}/timetable`}>
            {t('timetable:open')}
          </Link>
        </Button>
      }
    >
      {t('meetings:plan.forMentorsWhat')}
    </EmptyState>
  );
}
