import { Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { participantQuery } from '../enrolment/participants';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { Compose } from './compose';
import { useMessagesChanged } from './threads';
import styles from './messages.module.css';

/** A coordinator writes to one person of the round: what that person has written before goes on. */
export function Component() {
  const { t } = useTexts();
  const { schemeId, roundId } = useRound();
  const { enrolmentId = '' } = useParams();
  const person = useSuspenseQuery(participantQuery(roundId, enrolmentId)).data;
  const navigate = useNavigate();
  const changed = useMessagesChanged();
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <div className={styles.page}>
      <Anchor asChild>
        <Link to={`${roundAddress(schemeId, roundId)}/participants/${enrolmentId}`}>
          {t('messages:toPerson.back', { name })}
        </Link>
      </Anchor>
      <Heading level={2} data-size="sm">
        {t('messages:toPerson.title', { name })}
      </Heading>
      {person.can.write ? (
        <>
          <Paragraph>{t('messages:toPerson.what', { name: person.givenName })}</Paragraph>
          {person.email === null && !person.isProtected && (
            <Paragraph>{t('messages:toPerson.noEmail', { name: person.givenName })}</Paragraph>
          )}
          <Compose
            draft={`person:${enrolmentId}`}
            label={t('messages:compose.body')}
            readers={t('messages:toPerson.readers', { name })}
            submit={t('messages:compose.send')}
            send={async (text, headers) => {
              const { id } = await body(
                api.POST('/api/v1/enrolments/{id}/coordinator-messages', {
                  params: { path: { id: enrolmentId } },
                  headers,
                  body: { body: text },
                }),
              );
              await navigate(`/messages/threads/${id}`, { replace: true });
              await changed();
            }}
          />
        </>
      ) : (
        <EmptyState title={t('messages:compose.over')} />
      )}
    </div>
  );
}
