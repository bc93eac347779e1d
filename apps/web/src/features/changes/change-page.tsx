import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Choices } from '../../ui/form/choices';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { useToast } from '../../ui/toast';
import { groupQuery } from '../groups/groups';
import { ofPairs, useGroupName } from '../groups/group-words';
import { ChangeFields } from './change-fields';
import {
  faultOf,
  isWhole,
  KINDS,
  KINDS_OF_PAIR,
  optionsQuery,
  previewQuery,
  type KindOfGroup,
  type Options,
  type Wanted,
} from './changes';
import { ConfirmChange } from './confirm-change';
import styles from './changes.module.css';

/** A coordinator changes a group: what, whom, what it comes to, and then it is done. */
export function Component() {
  const { t } = useTexts();
  const { groupId = '' } = useParams();
  const nameOf = useGroupName();
  const opened = useSuspenseQuery(groupQuery(groupId, 'coordinator')).data;
  const { round, number, pair } = opened;
  const options = useSuspenseQuery(optionsQuery(round.id)).data;
  const group = options.groups.find(({ id }) => id === groupId);
  const [changed, setChanged] = useState<string>();
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('changes:title', { number, ...ofPairs(pair !== null) })}
        trail={[{ to: `/groups/${groupId}?as=coordinator`, text: nameOf(opened) }]}
      />
      {changed === groupId ? (
        // The next page is on its way, and the group may be one that cannot be changed now.
        <Loading />
      ) : group && options.isOpen ? (
        <ChangeGroup
          key={groupId}
          roundId={round.id}
          isPair={pair !== null}
          options={options}
          group={group}
          onChanged={() => setChanged(groupId)}
        />
      ) : (
        <Alert data-color="info">
          <Paragraph>{t('changes:notNow', ofPairs(pair !== null))}</Paragraph>
        </Alert>
      )}
    </div>
  );
}

interface ChangeGroupProps {
  readonly roundId: string;
  readonly isPair: boolean;
  readonly options: Options;
  readonly group: Options['groups'][number];
  readonly onChanged: () => void;
}

const startOf = (kind: KindOfGroup, { id, mentors }: Options['groups'][number]): Wanted => ({
  kind,
  ...(kind === 'transfer' || kind === 'swap' ? {} : { groupId: id }),
  ...(kind === 'replace_mentor' ? { mentorId: mentors[0]?.enrolmentId ?? null } : {}),
});

function ChangeGroup({ roundId, isPair, options, group, onChanged }: ChangeGroupProps) {
  const { t } = useTexts();
  const words = ofPairs(isPair);
  const toast = useToast();
  const navigate = useNavigate();
  const [kind, chooseKind] = useState<KindOfGroup>('transfer');
  const [wanted, choose] = useState<Wanted>(() => startOf(kind, group));
  const preview = useQuery({ ...previewQuery(roundId, wanted), enabled: isWhole(wanted) });
  const done = async (): Promise<void> => {
    toast(t(`changes:done.${kind}`, words));
    onChanged();
    const next = (kind === 'merge' && wanted.intoId) || group.id;
    await navigate(`/groups/${next}?as=coordinator`);
  };
  return (
    <>
      <Choices
        kind="radio"
        legend={t('changes:what')}
        options={(isPair ? KINDS_OF_PAIR : KINDS).map((each) => ({
          value: each,
          label: t(`changes:kind.${each}`, words),
        }))}
        chosen={[kind]}
        choose={([next]) => {
          const picked = KINDS.find((each) => each === next) ?? kind;
          chooseKind(picked);
          choose(startOf(picked, group));
        }}
      />
      <ChangeFields
        {...{ roundId, isPair, options, group, wanted }}
        key={kind}
        choose={(fields) => choose({ ...wanted, ...fields })}
        faultOf={(name) => faultOf(preview.error, name)}
      />
      <ConfirmChange
        {...{ roundId, isPair, wanted }}
        act={t(`changes:act.${kind}`, words)}
        done={done}
      />
    </>
  );
}
