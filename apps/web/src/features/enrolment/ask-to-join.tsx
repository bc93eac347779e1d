import { Button, Card, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { StatusTag } from '../../ui/status-tag';
import { useFailureToast, useToast } from '../../ui/toast';
import { newcomerQuery, type RoundToJoin } from './newcomer';
import styles from './enrolment.module.css';

const LONGEST_NOTE = 500;
const TONES = { open: 'info', accepted: 'success', declined: 'neutral' } as const;

/** One round: asking the coordinator to be let in, or what came of it. */
export function AskToJoin({ round }: { readonly round: RoundToJoin }) {
  const { t } = useTexts();
  const [isAsking, ask] = useState(false);
  const title = useId();
  const { name, schemeName, request } = round;
  return (
    <Card className={styles.card} aria-labelledby={title}>
      <Heading id={title} level={3} data-size="2xs">
        {name}
      </Heading>
      <Paragraph className={styles.quiet}>{schemeName}</Paragraph>
      {request && (
        <>
          <StatusTag tone={TONES[request]}>{t(`enrolment:newcomer.state.${request}`)}</StatusTag>
          <Paragraph>{t(`enrolment:newcomer.what.${request}`)}</Paragraph>
        </>
      )}
      {!request && !isAsking && (
        <Button variant="secondary" className={styles.alone} onClick={() => ask(true)}>
          {t('enrolment:newcomer.ask')}
        </Button>
      )}
      {!request && isAsking && <Note round={round} cancel={() => ask(false)} />}
    </Card>
  );
}

interface NoteProps {
  readonly round: RoundToJoin;
  readonly cancel: () => void;
}

function Note({ round, cancel }: NoteProps) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const [note, write] = useState('');
  const send = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/newcomer/requests', {
          body: { roundId: round.id, ...(note.trim() ? { note: note.trim() } : {}) },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: (view) => {
      client.setQueryData(newcomerQuery.queryKey, view);
      toast(t('enrolment:newcomer.sent'));
    },
  });
  return (
    <form
      noValidate
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Textfield
        multiline
        autoFocus
        label={t('enrolment:newcomer.note')}
        description={<Readers>{t('enrolment:newcomer.noteReaders')}</Readers>}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={({ target }) => write(target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" loading={send.isPending}>
          {t('enrolment:newcomer.send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={cancel}>
          {t('enrolment:newcomer.cancel')}
        </Button>
      </div>
    </form>
  );
}
