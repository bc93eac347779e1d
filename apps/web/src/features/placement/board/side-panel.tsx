import { Button, Heading } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../app/i18n/use-texts';
import { Failure } from '../../../ui/failure';
import { Loading } from '../../../ui/loading';
import { explanationQuery, type Proposal, type Subject } from '../proposal';
import type { Names } from '../say';
import { ExplainedGroup } from './explained-group';
import { ExplainedPerson } from './explained-person';
import styles from './side-panel.module.css';

interface SidePanelProps {
  readonly proposal: Proposal;
  readonly subject: Subject;
  readonly names: Names;
  readonly move: (enrolmentId: string, groupId: string | null) => void;
  readonly close: () => void;
}

/** Why the chosen student or group is as it is. Beside the board; on a phone a sheet over it. */
export function SidePanel({ proposal, subject, names, move, close }: SidePanelProps) {
  const { t } = useTexts();
  const id = 'enrolmentId' in subject ? subject.enrolmentId : subject.groupId;
  const explanation = useQuery({
    ...explanationQuery(proposal.id, proposal.version, subject),
    placeholderData: keepPreviousData,
  });
  const { data } = explanation;
  const isAbout = data && (data.enrolmentId === id || (data.groupId === id && data.card !== null));
  const group = proposal.groups.find((one) => one.id === id);
  return (
    <aside className={styles.panel} aria-label={t('placement:panel.title')}>
      <div className={styles.head}>
        <Heading level={2} data-size="2xs">
          {group ? t('placement:board.group', { number: group.number }) : names.of(id)}
        </Heading>
        <Button
          variant="tertiary"
          data-color="neutral"
          data-size="sm"
          icon
          aria-label={t('app:ui.close')}
          onClick={close}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      {explanation.isError && (
        <Failure error={explanation.error} retry={() => void explanation.refetch()} />
      )}
      {!isAbout && !explanation.isError && <Loading />}
      {isAbout && group && data.card && <ExplainedGroup group={group} card={data.card} />}
      {isAbout && !group && (
        <ExplainedPerson
          proposal={proposal}
          enrolmentId={id}
          explanation={data}
          move={(groupId) => move(id, groupId)}
        />
      )}
    </aside>
  );
}
