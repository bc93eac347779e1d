import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import type { Grant } from './grants';

/** The way to what is open for somebody's roles. */
export function Handover({ of: { id, name } }: { readonly of: Grant['person'] }) {
  const { t } = useTexts();
  return (
    <Anchor asChild>
      <Link to={`/handover/${id}`} aria-label={t('access:handover.of', { name })}>
        {t('access:handover.open')}
      </Link>
    </Anchor>
  );
}
