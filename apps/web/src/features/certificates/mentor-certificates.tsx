import {
  Alert,
  Button,
  Card,
  Field,
  Heading,
  Label,
  Link as Anchor,
  Paragraph,
  Select,
} from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, body } from '../../app/api/client';
import { LANGUAGES, type Language } from '../../app/i18n/languages';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import type { Certificate, CertifiedMentor } from './certificates';
import { useCertificateWords } from './use-certificate-words';
import styles from './certificates.module.css';

interface MentorCertificatesProps {
  readonly mentor: CertifiedMentor;
  readonly title: string;
  /** The reader coordinates the round, and may withdraw. */
  readonly runs: boolean;
}

/** What can be certified of one mentor in a round, and the certificates there are. */
export function MentorCertificates({ mentor, title, runs }: MentorCertificatesProps) {
  const { t } = useTexts();
  const done = useCertificateWords().done(mentor);
  const id = useId();
  const { canIssue, certificates } = mentor;
  return (
    <Card className={styles.card} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="2xs">
        {title}
      </Heading>
      <Paragraph data-size="sm">{done ?? t('certificates:nothing')}</Paragraph>
      {certificates.map((one) => (
        <One key={one.id} certificate={one} runs={runs} />
      ))}
      {canIssue && <Issue mentor={mentor} />}
      {!canIssue && !runs && done && <Paragraph data-size="sm">{t('certificates:ask')}</Paragraph>}
    </Card>
  );
}

const isLanguage = (value: string): value is Language => LANGUAGES.some((one) => one === value);

function Issue({ mentor }: { readonly mentor: CertifiedMentor }) {
  const { t, language: own } = useTexts();
  const id = useId();
  const [language, choose] = useState<Language>(own);
  const hasValid = mentor.certificates.some(({ withdrawnBecause }) => !withdrawnBecause);
  const which = hasValid ? 'another' : 'first';
  const toast = useToast();
  const client = useQueryClient();
  const issue = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/enrolments/{id}/certificates', {
          params: { path: { id: mentor.enrolmentId } },
          body: { language },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: () => toast(t('certificates:issued')),
    onSettled: () => client.invalidateQueries({ queryKey: ['certificates'] }),
  });
  return (
    <div className={styles.issue}>
      <Field>
        <Label htmlFor={id}>{t('certificates:language')}</Label>
        <Select
          id={id}
          value={language}
          onChange={({ target }) => {
            if (isLanguage(target.value)) choose(target.value);
          }}
        >
          {LANGUAGES.map((one) => (
            <Select.Option key={one} value={one}>
              {t(`certificates:languages.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button
        variant={which === 'another' ? 'tertiary' : 'secondary'}
        aria-label={t(`certificates:issue.${which}.to`, { name: mentor.name })}
        loading={issue.isPending}
        onClick={() => issue.mutate()}
      >
        {t(`certificates:issue.${which}.do`)}
      </Button>
    </div>
  );
}

interface OneProps {
  readonly certificate: Certificate;
  readonly runs: boolean;
}

function One({ certificate, runs }: OneProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { withdrawn } = useCertificateWords();
  const [asks, ask] = useState(false);
  const toast = useToast();
  const client = useQueryClient();
  const { id, number, language, issuedAt, withdrawnAt, withdrawnBecause } = certificate;
  const withdraw = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/certificates/{id}/withdrawal', { params: { path: { id } } })),
    onError: useFailureToast(),
    onSuccess: () => {
      ask(false);
      toast(t('certificates:withdrawnNow'));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['certificates'] }),
  });
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <Paragraph>
          {t('certificates:one', {
            ...{ number, date: date(issuedAt), language: t(`certificates:languages.${language}`) },
          })}
        </Paragraph>
        {withdrawnBecause ? (
          <StatusTag tone="danger">{withdrawn(withdrawnAt)}</StatusTag>
        ) : (
          <StatusTag tone="success">{t('certificates:valid')}</StatusTag>
        )}
      </div>
      {withdrawnBecause === 'ground_gone' && (
        <Alert data-color="warning">
          <Paragraph>
            {t(runs ? 'certificates:groundGone' : 'certificates:groundGoneOwn')}
          </Paragraph>
        </Alert>
      )}
      <div className={styles.row}>
        <Anchor href={`/api/v1/certificates/${id}/file`} download={`${number}.pdf`}>
          {t('certificates:download', { number })}
        </Anchor>
        {runs && withdrawnBecause !== 'decided' && (
          <Button variant="tertiary" data-color="danger" data-size="sm" onClick={() => ask(true)}>
            {t('certificates:withdraw', { number })}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asks}
        danger
        title={t('certificates:withdrawTitle', { number })}
        confirm={t('certificates:withdraw', { number })}
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
        onCancel={() => ask(false)}
      >
        <Paragraph>{t('certificates:withdrawWhat')}</Paragraph>
      </ConfirmDialog>
    </div>
  );
}
