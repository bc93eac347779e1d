import { Card, Heading, Link as Anchor, Paragraph, Tag } from '@digdir/designsystemet-react';
import { EnvelopeClosedIcon, ExternalLinkIcon, PhoneIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../app/i18n/use-texts';
import { Markdown } from '../../ui/markdown';
import { safeAddress } from '../../ui/safe-address';
import { useFormats } from '../../ui/time/use-formats';
import { noonOf, wordsIn, type ServiceCard as Service } from './services';
import styles from './services.module.css';

interface ServiceCardProps {
  readonly service: Service;
  /** How deep its heading is. */
  readonly level?: 2 | 3;
}

/** Who helps, with what, where, and how to reach them. */
export function ServiceCard({ service, level = 2 }: ServiceCardProps) {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const name = wordsIn(service.names, language);
  const text = wordsIn(service.texts, language);
  return (
    <Card className={styles.card}>
      <Heading level={level} data-size="2xs" lang={name.lang}>
        {name.text}
      </Heading>
      <div className={styles.tags}>
        {service.topics.map((topic) => (
          <Tag key={topic} data-size="sm" data-color="neutral">
            {t(`services:topic.${topic}`)}
          </Tag>
        ))}
        <span className={styles.quiet}>{service.campus ?? t('services:everywhere')}</span>
      </div>
      <div lang={text.lang}>
        <Markdown text={text.text} />
      </div>
      <Reach service={service} name={name.text} />
      <Paragraph data-size="sm" className={styles.quiet}>
        {t('services:checked', { date: date(noonOf(service.checkedOn)) })}
      </Paragraph>
    </Card>
  );
}

function Reach({ service, name }: { readonly service: Service; readonly name: string }) {
  const { t } = useTexts();
  const { link, phone, email } = service;
  return (
    <div className={styles.reach}>
      {link && safeAddress(link) && (
        <Anchor
          href={safeAddress(link)}
          rel="noreferrer"
          aria-label={t('services:toPage', { name })}
        >
          <ExternalLinkIcon aria-hidden />
          {t('services:page')}
        </Anchor>
      )}
      {phone && (
        <Anchor href={`tel:${phone.replaceAll(' ', '')}`}>
          <PhoneIcon aria-hidden />
          {phone}
        </Anchor>
      )}
      {email && (
        <Anchor href={`mailto:${email}`}>
          <EnvelopeClosedIcon aria-hidden />
          {email}
        </Anchor>
      )}
    </div>
  );
}
