import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { FileDrop } from '../../ui/form/file-drop';
import { Loading } from '../../ui/loading';
import { Imported } from './imported';
import styles from './roster.module.css';
import {
  previewRoster,
  type Chosen,
  type Role,
  type RosterImportResult,
  type RosterPreview,
} from './roster';
import { Review } from './review';

const MOST_BYTES = 50 * 1024 * 1024;

/** A roster file, from dropping it to its persons being in the round. */
export function Component() {
  const { roundId = '', role = '' } = useParams();
  if (role !== 'mentee' && role !== 'mentor')
    throw new ApiProblem({ status: 404, code: 'not_found' });
  // A page of its own for each roster: nothing chosen for the one is kept for the other.
  return <ImportPage key={`${roundId} ${role}`} roundId={roundId} role={role} />;
}

function ImportPage({ roundId, role }: { readonly roundId: string; readonly role: Role }) {
  const { t, sentence } = useTexts();
  const queries = useQueryClient();
  const [read, setRead] = useState<{ chosen: Chosen; preview: RosterPreview } | null>(null);
  const [imported, setImported] = useState<RosterImportResult | null>(null);
  const preview = useMutation({
    mutationFn: (chosen: Chosen) => {
      // Refused here already: the answer to a file far too large would not get through its upload.
      if (chosen.file.size > MOST_BYTES)
        throw new ApiProblem({ status: 422, code: 'roster.too_large' });
      return previewRoster(roundId, role, chosen);
    },
    onSuccess: (found, chosen) => setRead({ chosen, preview: found }),
  });
  const choose = (file: File): void => {
    setRead(null);
    preview.mutate({ file, columns: {} });
  };
  const finish = (result: RosterImportResult): void => {
    setImported(result);
    void queries.invalidateQueries();
  };
  if (imported)
    return (
      <Imported
        role={role}
        result={imported}
        again={() => {
          setImported(null);
          setRead(null);
        }}
      />
    );
  return (
    <div className={styles.page}>
      <div>
        <Heading level={2} data-size="xs">
          {t(`roster:title.${role}`)}
        </Heading>
        <Paragraph>{t('roster:intro')}</Paragraph>
        {role === 'mentor' && <Paragraph>{t('roster:mentorsHow')}</Paragraph>}
      </div>
      <FileDrop
        label={t(read ? 'roster:file.other' : 'roster:file.label')}
        hint={t('roster:file.hint')}
        accept=".csv,.txt,text/csv,text/plain"
        onFile={choose}
        busy={preview.isPending}
        {...(!read && preview.error ? { error: sentence(preview.error) } : {})}
      />
      {preview.isPending && <Loading />}
      {read && preview.error && <Failure error={preview.error} />}
      {read && (
        <Review
          key={read.preview.fingerprint}
          roundId={roundId}
          role={role}
          chosen={read.chosen}
          preview={read.preview}
          busy={preview.isPending}
          correct={(chosen) => preview.mutate(chosen)}
          finish={finish}
        />
      )}
    </div>
  );
}
