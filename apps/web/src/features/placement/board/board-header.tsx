import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { PageHeader } from '../../../ui/page-header';
import type { Proposal } from '../proposal';
import { useRoundPlaces } from '../use-places';
import { Weighed } from '../wishes/weighed';
import { PublishDialog } from './publish-dialog';
import { RunAgain } from './run-again';
import styles from './board-header.module.css';

interface BoardHeaderProps {
  readonly proposal: Proposal;
  readonly isSaving: boolean;
  readonly undo: () => void;
}

/** How the proposal stands in numbers, and what may be done with it as a whole. */
export function BoardHeader({ proposal, isSaving, undo }: BoardHeaderProps) {
  const { t } = useTexts();
  const { groups } = useRoundPlaces();
  const [publishing, setPublishing] = useState(false);
  const { counts, can, state, undoable } = proposal;
  return (
    <>
      <PageHeader
        title={t('placement:board.title', { number: proposal.number })}
        trail={[{ to: groups, text: t('placement:groups.title') }]}
        action={
          can.publish && (
            <Button onClick={() => setPublishing(true)}>
              {t('placement:publish.button', { count: counts.groups })}
            </Button>
          )
        }
      >
        {t('placement:board.counts', {
          count: counts.groups,
          placed: counts.placed,
          unplaced: counts.unplaced,
          pinned: counts.pinned,
        })}
        {state !== 'draft' && ` · ${t(`placement:state.${state}`)}`}
      </PageHeader>
      <Weighed wishes={proposal.run.options.wishes} />
      {can.edit && (
        <div className={styles.tools}>
          <Button variant="secondary" disabled={!can.undo || isSaving} onClick={undo}>
            <ArrowUndoIcon aria-hidden />
            {undoable && !undoable.by.isMe
              ? t('placement:board.undoOf', {
                  name: undoable.by.name ?? t('placement:former'),
                })
              : t('placement:board.undo')}
          </Button>
          <RunAgain proposal={proposal} />
        </div>
      )}
      {publishing && <PublishDialog proposal={proposal} close={() => setPublishing(false)} />}
    </>
  );
}
