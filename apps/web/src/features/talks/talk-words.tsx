import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Time } from '../../ui/time/time';
import { addressOf, type OwnTalk } from './own-talks';
import { useOtherName } from './use-other-name';

/** When, with whom and where one's own talk is, and the way to where it can be moved or cancelled. */
export function TalkWords({ talk }: { readonly talk: OwnTalk }) {
  const { t } = useTexts();
  const nameOf = useOtherName();
  const { startsAt, endsAt, place, link, openedAs } = talk;
  return (
    <>
      <Paragraph>
        <Time at={startsAt} />
        {` · ${[t('talks:withName', { name: nameOf(talk) }), ...(place ? [place] : [])].join(' · ')}`}
      </Paragraph>
      {link && new Date(endsAt) > new Date() && (
        <Paragraph>
          <Anchor href={link} rel="noreferrer" target="_blank">
            {t('meetings:joinOnline')}
          </Anchor>
        </Paragraph>
      )}
      <Anchor asChild>
        <Link to={addressOf(talk)}>
          {t(openedAs === 'mentee' ? 'talks:moveOrFree' : 'talks:see')}
        </Link>
      </Anchor>
    </>
  );
}
