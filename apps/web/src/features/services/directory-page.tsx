import {
  Alert,
  Button,
  Field,
  Heading,
  Label,
  Link as Anchor,
  Paragraph,
  Select,
} from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { safeAddress } from '../../ui/safe-address';
import { ServiceCard } from './service-card';
import { directoryQuery, TOPICS, type ServiceCard as Service } from './services';
import styles from './services.module.css';

/** Whom to ask, by topic and campus; first what cannot wait. */
export function Component() {
  const { t } = useTexts();
  const { services, speakUpLink, can } = useSuspenseQuery(directoryQuery).data;
  const keep = can.keep && (
    <Button asChild variant="secondary">
      <Link to="/help/cards">{t('services:kept.open')}</Link>
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('services:title')} action={keep}>
        {t('services:what')}
      </PageHeader>
      <Urgent />
      {speakUpLink && safeAddress(speakUpLink) && <SpeakUp link={safeAddress(speakUpLink)} />}
      {services.length === 0 ? (
        <EmptyState title={t('services:empty')}>{t('services:emptyWhat')}</EmptyState>
      ) : (
        <Found services={services} />
      )}
    </div>
  );
}

const NUMBERS = ['113', '112', '110'] as const;

function Urgent() {
  const { t } = useTexts();
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {t('services:urgent.title')}
      </Heading>
      <ul className={styles.numbers}>
        {NUMBERS.map((number) => (
          <li key={number}>
            <Anchor href={`tel:${number}`}>{number}</Anchor> {t(`services:urgent.${number}`)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function SpeakUp({ link }: { readonly link: string }) {
  const { t } = useTexts();
  return (
    <section className={styles.section} aria-labelledby="speak-up">
      <Heading id="speak-up" level={2} data-size="xs">
        {t('services:speakUp.title')}
      </Heading>
      <Paragraph>
        {t('services:speakUp.what')}{' '}
        <Anchor href={link} rel="noreferrer">
          {t('services:speakUp.link')}
        </Anchor>
      </Paragraph>
    </section>
  );
}

function Found({ services }: { readonly services: readonly Service[] }) {
  const { t } = useTexts();
  const [parameters, setParameters] = useSearchParams();
  const topic = parameters.get('topic') ?? '';
  const campus = parameters.get('campus') ?? '';
  const change = (name: string, value: string): void => {
    const next = new URLSearchParams(parameters);
    if (value) next.set(name, value);
    else next.delete(name);
    setParameters(next, { replace: true });
  };
  const used = TOPICS.filter((each) => services.some(({ topics }) => topics.includes(each)));
  const campuses = [...new Set(services.flatMap((service) => service.campus ?? []))].sort();
  const found = services.filter(
    (service) =>
      (!topic || service.topics.some((each) => each === topic)) &&
      (!campus || service.campus === null || service.campus === campus),
  );
  return (
    <section className={styles.section} aria-label={t('services:found.label')}>
      <div role="search" aria-label={t('services:find')} className={styles.filter}>
        <Field>
          <Label>{t('services:about')}</Label>
          <Select value={topic} onChange={({ target }) => change('topic', target.value)}>
            <Select.Option value="">{t('services:all')}</Select.Option>
            {used.map((each) => (
              <Select.Option key={each} value={each}>
                {t(`services:topic.${each}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {campuses.length > 0 && (
          <Field>
            <Label>{t('services:campus')}</Label>
            <Select value={campus} onChange={({ target }) => change('campus', target.value)}>
              <Select.Option value="">{t('services:all')}</Select.Option>
              {campuses.map((each) => (
                <Select.Option key={each} value={each}>
                  {each}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <Paragraph role="status" data-size="sm" className={styles.quiet}>
        {t('services:found.count', { count: found.length })}
      </Paragraph>
      <ul className={styles.cards}>
        {found.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} />
          </li>
        ))}
      </ul>
    </section>
  );
}
