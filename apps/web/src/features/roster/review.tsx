import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIdempotencyKey } from '../../app/api/idempotency';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Columns } from './columns';
import { MissingPersons } from './missing-persons';
import { RefusedRows } from './refused-rows';
import {
  importRoster,
  type Chosen,
  type Role,
  type RosterImportResult,
  type RosterPreview,
} from './roster';
import styles from './roster.module.css';
import { Summary } from './summary';
import { Understood } from './understood';
import { UnknownProgrammes } from './unknown-programmes';

interface ReviewProps {
  readonly roundId: string;
  readonly role: Role;
  readonly chosen: Chosen;
  readonly preview: RosterPreview;
  readonly busy: boolean;
  /** Reads the file again, as the coordinator says. */
  readonly correct: (chosen: Chosen) => void;
  readonly finish: (result: RosterImportResult) => void;
}

/** Everything the import will do, and the one button that does it. */
export function Review(props: ReviewProps) {
  const { roundId, role, chosen, preview, busy, correct, finish } = props;
  const { t } = useTexts();
  const key = useIdempotencyKey();
  const [withdraw, setWithdraw] = useState<readonly string[]>([]);
  const { fingerprint } = preview;
  const send = useMutation({
    mutationFn: (agreed: { fingerprint: string; withdraw: string[] }) =>
      importRoster(roundId, role, chosen, agreed, key.headers()),
    onSettled: key.renew,
    onSuccess: finish,
  });
  return (
    <>
      <Understood preview={preview} />
      <Columns
        preview={preview}
        disabled={busy}
        change={(column, field) => correct(withField(chosen, column, field))}
      />
      {fingerprint === null ? (
        <Alert data-color="warning">
          <Paragraph>{t('roster:missingFields.title')}</Paragraph>
          <ul>
            {preview.missingFields.map((field) => (
              <li key={field}>
                {field === 'studentNumber' || field === 'email'
                  ? t(`roster:missingFields.key.${role}`)
                  : t(`roster:field.${field}`)}
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <section className={styles.section} aria-labelledby="roster-summary">
          <Heading id="roster-summary" level={3} data-size="2xs">
            {t('roster:summary.title')}
          </Heading>
          <UnknownProgrammes
            preview={preview}
            disabled={busy}
            create={(createProgrammes) => correct({ ...chosen, createProgrammes })}
          />
          <Summary preview={preview} />
          <RefusedRows roundId={roundId} role={role} chosen={chosen} preview={preview} />
          <MissingPersons preview={preview} withdraw={withdraw} decide={setWithdraw} />
          {send.error && <Failure error={send.error} retry={() => correct(chosen)} />}
          <Button
            className={styles.act}
            loading={send.isPending}
            disabled={busy || isNothing(preview, withdraw)}
            onClick={() => send.mutate({ fingerprint, withdraw: [...withdraw] })}
          >
            <ActWords preview={preview} withdraw={withdraw.length} />
          </Button>
        </section>
      )}
    </>
  );
}

const writes = ({ counts }: RosterPreview): number => counts.new + counts.changed;

const isNothing = (preview: RosterPreview, withdraw: readonly string[]): boolean =>
  writes(preview) + withdraw.length === 0;

/** The button says exactly what it will do. */
function ActWords(props: { readonly preview: RosterPreview; readonly withdraw: number }) {
  const { t } = useTexts();
  const count = writes(props.preview);
  const programmes = props.preview.unknownProgrammes.filter(({ create }) => create).length;
  const parts = [
    ...(count > 0 ? [t('roster:act.import', { count })] : []),
    ...(programmes > 0 ? [t('roster:act.programmes', { count: programmes })] : []),
    ...(props.withdraw > 0 ? [t('roster:act.withdraw', { count: props.withdraw })] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : t('roster:act.nothing');
}

/** One column fills one field: whichever had it before is left out. */
const withField = (chosen: Chosen, column: number, field: Chosen['columns'][string]): Chosen => {
  const others = Object.entries(chosen.columns).filter(
    ([other, has]) => Number(other) !== column && (field === 'ignore' || has !== field),
  );
  return { ...chosen, columns: { ...Object.fromEntries(others), [column]: field } };
};
