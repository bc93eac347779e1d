import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import { useFormats } from '../../../ui/time/use-formats';
import type { MatchingOptions } from '../run';
import { useRoundPlaces } from '../use-places';

/** As many as are named; the rest are behind the link. */
const NAMED = 8;

/** Mentors who are in and will be given no group, and why. */
export function LeftOut({ mentors }: { readonly mentors: MatchingOptions['mentorsLeftOut'] }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const places = useRoundPlaces();
  if (mentors.length === 0) return null;
  const more = mentors.length - NAMED;
  const said = mentors.slice(0, NAMED).map(({ name, gaps }) =>
    t('placement:propose.leftOutWhy', {
      name,
      why: list(gaps.map((gap) => t(`mentors:gap.${gap}`))),
    }),
  );
  return (
    <Alert data-color="warning">
      <Paragraph>
        {t('placement:propose.leftOut', { count: mentors.length })} {said.join(', ')}
        {more > 0 && ` ${t('placement:propose.leftOutMore', { count: more })}`}.{' '}
        <Anchor asChild>
          <Link to={places.mentors}>{t('placement:propose.leftOutSee')}</Link>
        </Anchor>
      </Paragraph>
    </Alert>
  );
}
