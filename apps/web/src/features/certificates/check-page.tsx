import {
  Alert,
  Button,
  Heading,
  Input,
  Label,
  Field,
  Paragraph,
} from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { PageHeader } from '../../ui/page-header';
import type { CheckedCertificate } from './certificates';
import { useCertificateWords } from './use-certificate-words';
import styles from './certificates.module.css';

/** For whoever holds a certificate, without signing in: whether it is genuine, and still valid. */
export function Component() {
  const { t } = useTexts();
  const { number = '' } = useParams();
  const code = useLocation().hash.slice(1);
  const check = useMutation({
    mutationFn: () => body(api.POST('/api/v1/certificate-checks', { body: { number, code } })),
  });
  const isUnknown = check.error instanceof ApiProblem && check.error.status === 404;
  return (
    <>
      <PageHeader title={t('certificates:check.title', { number })} />
      <div className={styles.narrow}>
        {!check.data && <Paragraph>{t('certificates:check.what')}</Paragraph>}
        {!code && <Alert data-color="warning">{t('certificates:check.noCode')}</Alert>}
        {code && !check.data && (
          <Button loading={check.isPending} onClick={() => check.mutate()}>
            {t('certificates:check.do')}
          </Button>
        )}
        {isUnknown && (
          <Alert data-color="danger">
            <Paragraph>{t('certificates:check.unknown')}</Paragraph>
          </Alert>
        )}
        {check.error && !isUnknown && <Failure error={check.error} />}
        {check.data && <Checked certificate={check.data} />}
      </div>
    </>
  );
}

function Checked({ certificate }: { readonly certificate: CheckedCertificate }) {
  const { t } = useTexts();
  const { facts, withdrawn } = useCertificateWords();
  const { withdrawnAt, withdrawnBecause, signature, checksum } = certificate;
  const verdict = verdictOn(certificate);
  return (
    <>
      {withdrawnBecause ? (
        <Alert data-color="danger">
          <Heading level={2} data-size="2xs">
            {withdrawn(withdrawnAt)}
          </Heading>
          <Paragraph>{t(`certificates:check.withdrawn.${withdrawnBecause}`)}</Paragraph>
        </Alert>
      ) : (
        <Alert data-color={verdict === 'valid' ? 'success' : 'danger'}>
          <Heading level={2} data-size="2xs">
            {t(`certificates:check.${verdict}`)}
          </Heading>
          <Paragraph>{t(`certificates:check.signature.${signature}`)}</Paragraph>
        </Alert>
      )}
      <dl className={styles.facts}>
        {facts(certificate).map(([label, value]) => [
          <dt key={`${label} is`}>{label}</dt>,
          <dd key={label}>{value}</dd>,
        ])}
      </dl>
      <div>
        <Paragraph>{t('certificates:check.sum')}</Paragraph>
        <Paragraph data-size="sm" className={styles.sum}>
          {(checksum.match(/.{8}/g) ?? []).join(' ')}
        </Paragraph>
      </div>
      <CompareFile fileHash={certificate.fileHash} />
    </>
  );
}

/** Of one that is not withdrawn. */
const verdictOn = ({ checksumMatches, signature }: CheckedCertificate): 'valid' | 'altered' =>
  !checksumMatches || signature === 'altered' ? 'altered' : 'valid';

const hashOf = async (file: File): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Whether a file is the one that was issued, bit by bit. It does not leave the browser. */
function CompareFile({ fileHash }: { readonly fileHash: string }) {
  const { t } = useTexts();
  const id = useId();
  const [isSame, say] = useState<boolean | null>(null);
  return (
    <Field>
      <Label htmlFor={id}>{t('certificates:check.file')}</Label>
      <Paragraph data-size="sm">{t('certificates:check.fileWhat')}</Paragraph>
      <Input
        id={id}
        type="file"
        accept="application/pdf"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void hashOf(file).then((hash) => say(hash === fileHash));
        }}
      />
      {isSame !== null && (
        <Alert data-color={isSame ? 'success' : 'danger'} role="status">
          {t(isSame ? 'certificates:check.same' : 'certificates:check.notSame')}
        </Alert>
      )}
    </Field>
  );
}
