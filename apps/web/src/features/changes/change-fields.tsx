import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Choices } from '../../ui/form/choices';
import { ofPairs } from '../groups/group-words';
import type { ChangeFieldsProps } from './change-fields-props';
import { placesQuery } from './changes';
import { CloseFields } from './close-fields';
import { Pick } from './pick';
import { useChangeWords } from './use-change-words';

/** What a change of the chosen kind is made of: whom, and where to. */
export function ChangeFields(props: ChangeFieldsProps) {
  switch (props.wanted.kind) {
    case 'transfer':
      return <TransferFields {...props} />;
    case 'swap':
      return <SwapFields {...props} />;
    case 'replace_mentor':
      return <MentorFields {...props} />;
    case 'merge':
      return <MergeFields {...props} />;
    case 'split':
      return <SplitFields {...props} />;
    case 'close':
      return <CloseFields {...props} />;
    default:
      return null;
  }
}

function TransferFields({ isPair, group, wanted, choose, faultOf, roundId }: ChangeFieldsProps) {
  const { t } = useTexts();
  const say = useChangeWords(isPair);
  const student = wanted.enrolmentId ?? '';
  const places = useQuery({ ...placesQuery(roundId, student), enabled: student !== '' });
  return (
    <>
      <Pick
        label={t('changes:field.student')}
        value={wanted.enrolmentId}
        options={group.members.map(say.person)}
        choose={(enrolmentId) => choose({ enrolmentId, groupId: null })}
        fault={faultOf('enrolmentId')}
      />
      {places.data && (
        <Pick
          label={t('changes:field.toGroup', ofPairs(isPair))}
          value={wanted.groupId}
          options={places.data.map(say.place)}
          choose={(groupId) => choose({ groupId })}
          fault={faultOf('groupId')}
        />
      )}
    </>
  );
}

function SwapFields({ isPair, options, group, wanted, choose, faultOf }: ChangeFieldsProps) {
  const { t } = useTexts();
  const say = useChangeWords(isPair);
  const [otherGroupId, chooseGroup] = useState<string | null>(null);
  const others = options.groups.filter(({ id, members }) => id !== group.id && members.length > 0);
  const other = others.find(({ id }) => id === otherGroupId);
  return (
    <>
      <Pick
        label={t('changes:field.student')}
        value={wanted.enrolmentId}
        options={group.members.map(say.person)}
        choose={(enrolmentId) => choose({ enrolmentId })}
        fault={faultOf('enrolmentId')}
      />
      <Pick
        label={t('changes:field.otherGroup', ofPairs(isPair))}
        value={otherGroupId}
        options={others.map(say.group)}
        choose={(id) => {
          chooseGroup(id);
          choose({ otherId: null });
        }}
      />
      {other && (
        <Pick
          label={t('changes:field.other', ofPairs(isPair))}
          value={wanted.otherId}
          options={other.members.map(say.person)}
          choose={(otherId) => choose({ otherId })}
          fault={faultOf('otherId')}
        />
      )}
    </>
  );
}

function MentorFields({ isPair, options, group, wanted, choose, faultOf }: ChangeFieldsProps) {
  const { t } = useTexts();
  const say = useChangeWords(isPair);
  const there = group.mentors.map(({ enrolmentId }) => enrolmentId);
  const others = options.mentors.filter(({ enrolmentId }) => !there.includes(enrolmentId));
  return (
    <>
      {there.length > 0 && (
        <Pick
          label={t('changes:field.leaving')}
          value={wanted.mentorId}
          options={group.mentors.map(say.person)}
          choose={(mentorId) => choose({ mentorId })}
          fault={faultOf('mentorId')}
        />
      )}
      <Pick
        label={t('changes:field.successor')}
        value={wanted.successorId}
        options={others.map(say.mentor)}
        choose={(successorId) => choose({ successorId })}
        fault={faultOf('successorId')}
      />
    </>
  );
}

function MergeFields({ isPair, options, group, wanted, choose, faultOf }: ChangeFieldsProps) {
  const { t } = useTexts();
  const say = useChangeWords(isPair);
  return (
    <Pick
      label={t('changes:field.into')}
      value={wanted.intoId}
      options={options.groups.filter(({ id }) => id !== group.id).map(say.group)}
      choose={(intoId) => choose({ intoId })}
      fault={faultOf('intoId')}
    />
  );
}

function SplitFields({ isPair, options, group, wanted, choose, faultOf }: ChangeFieldsProps) {
  const { t, problem } = useTexts();
  const say = useChangeWords(isPair);
  const fault = faultOf('enrolmentIds');
  return (
    <>
      <Choices
        kind="checkbox"
        legend={t('changes:field.going')}
        options={group.members.map(say.person)}
        chosen={wanted.enrolmentIds ?? []}
        choose={(enrolmentIds) => choose({ enrolmentIds })}
        {...(fault ? { error: problem(fault) } : {})}
      />
      <Pick
        label={t('changes:field.newMentor')}
        none={t('changes:field.nobodyYet')}
        value={wanted.successorId}
        options={options.mentors.map(say.mentor)}
        choose={(successorId) => choose({ successorId })}
        fault={faultOf('successorId')}
      />
    </>
  );
}
