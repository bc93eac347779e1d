import { Checkbox, Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import type { Column } from '../../ui/table/data-table';
import { useFormats } from '../../ui/time/use-formats';
import type { MentorOnPath } from './mentors';
import { StepTag } from './step-tag';
import styles from './mentors.module.css';

export interface Choosing {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

/** The list's columns; what nobody in it has or is asked for is left out. */
export const useMentorColumns = (
  mentors: readonly MentorOnPath[],
  choosing: Choosing | null,
): Column<MentorOnPath>[] => {
  const { t } = useTexts();
  const { date } = useFormats();
  const kinds = new Set(mentors.map(({ kind }) => kind));
  const some = (has: (mentor: MentorOnPath) => boolean): boolean => mentors.some(has);
  const columns: (Column<MentorOnPath> | false)[] = [
    {
      key: 'name',
      header: t('mentors:list.mentor'),
      cell: (mentor) => <Name mentor={mentor} choosing={choosing} />,
      sort: ({ name }) => name,
    },
    kinds.size > 1 && {
      key: 'kind',
      header: t('mentors:list.kind'),
      cell: ({ kind }) => t(`mentors:kind.${kind}`),
      sort: ({ kind }) => kind,
    },
    {
      key: 'step',
      header: t('mentors:list.step'),
      cell: (mentor) => <Step mentor={mentor} />,
      sort: ({ step }) => step,
    },
    some(({ asks, trainedAt }) => asks.training || trainedAt !== null) && {
      key: 'training',
      header: t('mentors:list.training'),
      cell: ({ asks, trainedAt }) => {
        if (trainedAt) return date(trainedAt);
        return t(asks.training ? 'mentors:list.lacks' : 'mentors:list.notAsked');
      },
      sort: ({ trainedAt }) => trainedAt ?? '',
    },
    some(({ asks, accepted }) => asks.declaration || accepted !== null) && {
      key: 'declaration',
      header: t('mentors:list.declaration'),
      cell: ({ asks, accepted }) => {
        if (accepted)
          return t('mentors:list.accepted', {
            version: accepted.version,
            date: date(accepted.acceptedAt),
          });
        return t(asks.declaration ? 'mentors:list.lacks' : 'mentors:list.notAsked');
      },
      sort: ({ accepted }) => accepted?.acceptedAt ?? '',
    },
    {
      key: 'groups',
      header: t('mentors:list.groups'),
      cell: ({ groups, capacity, partTime }) => (
        <>
          {t('mentors:list.ofCapacity', { groups, capacity })}
          {partTime !== null && (
            <span className={styles.note}>{t('mentors:list.partTime', { percent: partTime })}</span>
          )}
        </>
      ),
      sort: ({ groups }) => groups,
      align: 'end',
    },
    some(({ leadId }) => leadId !== null) && {
      key: 'lead',
      header: t('mentors:list.lead'),
      cell: ({ leadName }) => leadName ?? t('mentors:list.nobody'),
      sort: ({ leadName }) => leadName ?? '',
    },
  ];
  return columns.filter((column) => column !== false);
};

interface NameProps {
  readonly mentor: MentorOnPath;
  readonly choosing: Choosing | null;
}

function Name({ mentor: { enrolmentId, name, isProtected }, choosing }: NameProps) {
  const { t } = useTexts();
  const link = (
    <Anchor asChild>
      <Link to={enrolmentId}>{name}</Link>
    </Anchor>
  );
  return (
    <span className={styles.name}>
      {choosing && (
        <Checkbox
          aria-label={t('mentors:list.choose', { name })}
          value={enrolmentId}
          checked={choosing.chosen.has(enrolmentId)}
          onChange={({ target }) => {
            const next = new Set(choosing.chosen);
            if (target.checked) next.add(enrolmentId);
            else next.delete(enrolmentId);
            choosing.choose(next);
          }}
        />
      )}
      <span>
        {link}
        {isProtected && <span className={styles.note}>{t('mentors:list.protected')}</span>}
      </span>
    </span>
  );
}

/** With what the step does not say: a leave, and a new declaration to who has a group already. */
function Step({ mentor }: { readonly mentor: MentorOnPath }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { step, gaps, leaveFrom, leaveTo } = mentor;
  return (
    <span className={styles.step}>
      <StepTag step={step} />
      {leaveFrom && leaveTo && (
        <span className={styles.note}>
          {t('mentors:list.leave', { from: date(leaveFrom), to: date(leaveTo) })}
        </span>
      )}
      {step === 'active' && gaps.includes('declaration') && (
        <span className={styles.note}>{t('mentors:list.newDeclaration')}</span>
      )}
    </span>
  );
}
