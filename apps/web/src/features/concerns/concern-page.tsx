import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { useFailureToast } from '../../ui/toast';
import { ofPairs } from '../groups/group-words';
import { ServiceCard } from '../services/service-card';
import { AuthorActs } from './author-acts';
import { concernQuery, useConcernsChanged, type Concern, type ConcernText } from './concerns';
import { RecipientActs } from './recipient-acts';
import { StateTags } from './state-tag';
import styles from './concerns.module.css';

/** A concern. Its text is read by a button, since that it was read is written down. */
export function Component() {
  const { concernId = '' } = useParams();
  return <Opened key={concernId} id={concernId} />;
}

function Opened({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const concern = useSuspenseQuery(concernQuery(id)).data;
  const changed = useConcernsChanged();
  const read = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/concerns/{id}/readings', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: changed,
  });
  const { isMine, author, roundName, createdAt, groupNumber, isPair, topic } = concern;
  const done = async (): Promise<void> => {
    read.reset();
    await changed();
  };
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('concerns:of', {
          topic: t(`services:topic.${topic}`),
          number: groupNumber,
          ...ofPairs(isPair),
        })}
        trail={[{ to: '/concerns', text: t('concerns:title') }]}
      >
        {roundName}
        {' · '}
        {isMine
          ? t('concerns:fromMe')
          : t('concerns:from', { name: author ?? t('concerns:nameless') })}
        {' · '}
        <Time at={createdAt} />
      </PageHeader>
      <div className={styles.tags}>
        <StateTags concern={concern} />
      </div>
      <section className={styles.section} aria-labelledby="concern-text">
        <Heading id="concern-text" level={2} data-size="xs">
          {t('concerns:text.title')}
        </Heading>
        {read.data ? (
          <Text text={read.data} />
        ) : (
          <>
            <Paragraph>{t('concerns:text.what')}</Paragraph>
            <Button className={styles.start} loading={read.isPending} onClick={() => read.mutate()}>
              {t('concerns:text.read')}
            </Button>
          </>
        )}
      </section>
      <Recipients concern={concern} />
      {isMine ? (
        <AuthorActs concern={concern} text={read.data ?? null} done={done} />
      ) : (
        <RecipientActs concern={concern} done={changed} />
      )}
      {concern.services.length > 0 && (
        <section className={styles.section} aria-labelledby="concern-services">
          <Heading id="concern-services" level={2} data-size="xs">
            {t('concerns:services')}
          </Heading>
          <ul className={styles.list}>
            {concern.services.map((service) => (
              <li key={service.id}>
                <ServiceCard service={service} level={3} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Text({ text }: { readonly text: ConcernText }) {
  const { t } = useTexts();
  const { body: words, isAboutStudent, student, additions } = text;
  return (
    <div role="status" className={styles.section}>
      {isAboutStudent && (
        <Paragraph>
          {student ? t('concerns:text.student', { name: student }) : t('concerns:text.former')}
        </Paragraph>
      )}
      {words === null ? (
        <Paragraph>{t('concerns:text.gone')}</Paragraph>
      ) : (
        <Paragraph className={styles.text}>{words}</Paragraph>
      )}
      {additions.map(({ body: added, createdAt }) => (
        <div key={createdAt} className={styles.card}>
          <Paragraph data-size="sm" className={styles.quiet}>
            {t('concerns:text.added')} <Time at={createdAt} />
          </Paragraph>
          <Paragraph className={styles.text}>{added}</Paragraph>
        </div>
      ))}
    </div>
  );
}

function Recipients({ concern }: { readonly concern: Concern }) {
  const { t } = useTexts();
  const { recipients, takenBy, state } = concern;
  return (
    <section className={styles.section} aria-labelledby="concern-recipients">
      <Heading id="concern-recipients" level={2} data-size="xs">
        {t('concerns:recipient.sentTo')}
      </Heading>
      <ul className={styles.list}>
        {recipients.map(({ name, isMe, hasRead, canRead, capacity }, index) => (
          <li key={index}>
            {isMe ? t('concerns:recipient.you') : (name ?? t('concerns:nameless'))}
            {' · '}
            {t(`concerns:recipient.${capacity}Short`)}
            {' · '}
            {canRead
              ? t(hasRead ? 'concerns:recipient.hasRead' : 'concerns:recipient.notRead')
              : t('concerns:recipient.cannotRead')}
          </li>
        ))}
      </ul>
      {takenBy && state !== 'withdrawn' && (
        <Paragraph>
          {t(state === 'done' ? 'concerns:doneBy' : 'concerns:takenBy', { name: takenBy })}
        </Paragraph>
      )}
    </section>
  );
}
