import {
  Button,
  Field,
  Label,
  Paragraph,
  Select,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { REASONS } from './changes';
import type { ChangeFieldsProps } from './change-fields-props';
import { Pick } from './pick';
import styles from './changes.module.css';

type Pairs = NonNullable<ChangeFieldsProps['wanted']['notAgain']>;

/** Why a group ends, from a list, and who of it is not to be put together again. */
export function CloseFields(props: ChangeFieldsProps) {
  const { isPair, wanted, choose, faultOf } = props;
  const { t, problem } = useTexts();
  const fault = faultOf('reason');
  return (
    <>
      <Field>
        <Label>{t('changes:field.reason')}</Label>
        <Readers>{t('changes:field.reasonWho')}</Readers>
        <Select
          value={wanted.reason ?? ''}
          onChange={({ target }) =>
            choose({ reason: REASONS.find((each) => each === target.value) ?? null })
          }
        >
          <Select.Option value="">{t('changes:field.choose')}</Select.Option>
          {REASONS.filter((each) => !isPair || each !== 'too_few').map((each) => (
            <Select.Option key={each} value={each}>
              {t(`changes:reason.${each}`)}
            </Select.Option>
          ))}
        </Select>
        {fault && <ValidationMessage>{problem(fault)}</ValidationMessage>}
      </Field>
      <NotAgainFields {...props} />
    </>
  );
}

function NotAgainFields({ group, wanted, choose }: ChangeFieldsProps) {
  const { t } = useTexts();
  const [one, chooseOne] = useState<string | null>(null);
  const [other, chooseOther] = useState<string | null>(null);
  const people = [...group.mentors, ...group.members];
  const pairs: Pairs = wanted.notAgain ?? [];
  const nameOf = (id: string): string =>
    people.find(({ enrolmentId }) => enrolmentId === id)?.name ?? '';
  const names = ({ oneId, otherId }: Pairs[number]): string =>
    t('changes:field.names', { one: nameOf(oneId), other: nameOf(otherId) });
  const options = (without: string | null) =>
    people
      .filter(({ enrolmentId }) => enrolmentId !== without)
      .map(({ enrolmentId, name }) => ({ value: enrolmentId, label: name }));
  const add = (): void => {
    if (!one || !other) return;
    choose({ notAgain: [...pairs, { oneId: one, otherId: other }] });
    chooseOne(null);
    chooseOther(null);
  };
  if (people.length < 2) return null;
  return (
    <fieldset className={styles.apart}>
      <legend>{t('changes:field.apart')}</legend>
      <Paragraph data-size="sm" className={styles.quiet}>
        {t('changes:field.apartWhat')}
      </Paragraph>
      {pairs.length > 0 && (
        <ul className={styles.stays}>
          {pairs.map((pair) => (
            <li key={`${pair.oneId} ${pair.otherId}`} className={styles.actions}>
              {names(pair)}
              <Button
                data-size="sm"
                variant="tertiary"
                onClick={() => choose({ notAgain: pairs.filter((each) => each !== pair) })}
              >
                {t('changes:field.remove', { names: names(pair) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Pick
        label={t('changes:field.one')}
        value={one}
        options={options(other)}
        choose={chooseOne}
      />
      <Pick
        label={t('changes:field.with')}
        value={other}
        options={options(one)}
        choose={chooseOther}
      />
      <Button
        className={styles.start}
        variant="secondary"
        data-size="sm"
        disabled={!one || !other}
        onClick={add}
      >
        {t('changes:field.add')}
      </Button>
    </fieldset>
  );
}
