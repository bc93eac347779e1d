import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { optionsQuery, placesQuery, type Options } from './changes';
import { ConfirmChange } from './confirm-change';
import { Pick } from './pick';
import { useChangeWords } from './use-change-words';
import styles from './changes.module.css';

/** Those who take part and have no group, as who came late: a place for each, where it disturbs least. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const options = useSuspenseQuery(optionsQuery(roundId)).data;
  return (
    <div className={styles.page}>
      <Heading level={2} data-size="sm">
        {t('changes:unplaced.title')}
      </Heading>
      {options.unplaced.length === 0 || !options.isOpen ? (
        <EmptyState title={t(options.isOpen ? 'changes:unplaced.none' : 'changes:unplaced.notNow')}>
          {t('changes:unplaced.noneWhat')}
        </EmptyState>
      ) : (
        <PlaceStudent options={options} />
      )}
    </div>
  );
}

function PlaceStudent({ options: { unplaced } }: { readonly options: Options }) {
  const { t } = useTexts();
  const say = useChangeWords();
  const toast = useToast();
  const { roundId } = useRound();
  const [student, chooseStudent] = useState<string | null>(null);
  const [group, chooseGroup] = useState<string | null>(null);
  const places = useQuery({ ...placesQuery(roundId, student ?? ''), enabled: student !== null });
  const best = places.data?.[0]?.groupId ?? null;
  const groupId = group ?? best;
  const done = (): Promise<void> => {
    toast(t('changes:done.place'));
    chooseStudent(null);
    chooseGroup(null);
    return Promise.resolve();
  };
  return (
    <>
      <Paragraph>{t('changes:unplaced.what', { count: unplaced.length })}</Paragraph>
      <Pick
        label={t('changes:field.student')}
        value={student}
        options={unplaced.map(say.person)}
        choose={(id) => {
          chooseStudent(id);
          chooseGroup(null);
        }}
      />
      {student && places.data && (
        <Pick
          label={t('changes:field.toGroupBest')}
          value={groupId}
          options={places.data.map(say.place)}
          choose={chooseGroup}
        />
      )}
      <ConfirmChange
        roundId={roundId}
        wanted={{ kind: 'place', enrolmentId: student, groupId: student ? groupId : null }}
        act={t('changes:act.place')}
        done={done}
      />
    </>
  );
}
