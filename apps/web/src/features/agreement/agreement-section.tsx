import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { Group } from '../groups/groups';
import { agreementQuery } from './agreement';
import { OwnAgreement } from './own-agreement';
import styles from './agreement.module.css';

/** What a pair has agreed on: to the two of them; to their coordinator, whether they have. */
export function AgreementSection({ group }: { readonly group: Group }) {
  const { t } = useTexts();
  const id = useId();
  const { hasAgreement, openedAs } = group;
  if (hasAgreement === null) return null;
  const isOwn = openedAs === 'mentor' || openedAs === 'mentee';
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.title}>
        <Heading id={id} level={2} data-size="xs">
          {t('agreement:title')}
        </Heading>
        <StatusTag tone={hasAgreement ? 'success' : 'neutral'}>
          {t(hasAgreement ? 'agreement:exists' : 'agreement:existsNot')}
        </StatusTag>
      </div>
      {isOwn ? <Own groupId={group.id} /> : <Paragraph>{t('agreement:forCoordinator')}</Paragraph>}
    </section>
  );
}

function Own({ groupId }: { readonly groupId: string }) {
  const agreement = useSuspenseQuery(agreementQuery(groupId)).data;
  return <OwnAgreement key={agreement.version} agreement={agreement} />;
}
