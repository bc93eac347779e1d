import { useTexts } from '../../app/i18n/use-texts';
import type { Crumb } from '../../ui/page-header';

/** What stands above a page of a scheme: all schemes, and the scheme. */
export function useSchemeTrail(): (scheme: { id: string; name: string }) => Crumb[] {
  const { t } = useTexts();
  return ({ id, name }) => [
    { to: '/schemes', text: t('schemes:place') },
    { to: `/schemes/${id}`, text: name },
  ];
}
