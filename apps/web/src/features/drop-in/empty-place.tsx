import { Link as Anchor } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { myEnrolmentsQuery, type MyEnrolment } from '../enrolment/my-enrolments';

interface EmptyPlaceProps {
  /** What will be here, for who is or will be in a group. */
  readonly title: string;
  readonly what: string;
}

/** What a page of groups or meetings says to who has none: in drop-in there will never be any. */
export function EmptyPlace({ title, what }: EmptyPlaceProps) {
  const { t } = useTexts();
  const { data, isPending } = useQuery(myEnrolmentsQuery);
  if (isPending) return null;
  // Without coverage it may not be known.
  const mine = (data ?? []).filter(isIn);
  const [first] = mine;
  if (!first || mine.some(({ format }) => format !== 'drop_in'))
    return <EmptyState title={title}>{what}</EmptyState>;
  return (
    <EmptyState
      title={t('drop-in:noGroups.title')}
      action={mine.map(({ id, roundId, schemeName }) => (
        <Anchor key={id} asChild>
          <Link to={`/rounds/${roundId}/drop-in`}>
            {t('drop-in:noGroups.see', { scheme: schemeName })}
          </Link>
        </Anchor>
      ))}
    >
      {t(`drop-in:noGroups.${first.role}`)}
    </EmptyState>
  );
}

const isIn = ({ state, roundState }: MyEnrolment): boolean =>
  state === 'joined' && roundState !== 'archived';
