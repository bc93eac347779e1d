import { Field, Label, Select, ToggleGroup } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { SearchField } from '../../ui/search-field';
import type { Filter, Overview } from './participants';
import styles from './enrolment.module.css';

interface ParticipantFilterProps {
  readonly overview: Overview;
  readonly filter: Filter;
  readonly change: (change: Partial<Filter>) => void;
}

/** Students or mentors, a name, a programme, a campus. */
export function ParticipantFilter({ overview, filter, change }: ParticipantFilterProps) {
  const { t } = useTexts();
  return (
    <div className={styles.filter}>
      {filter.lacks === '' && <Role filter={filter} change={change} />}
      <SearchField
        className={styles.wide}
        label={t('enrolment:participants.search')}
        value={filter.search}
        type={(search) => change({ search })}
      />
      <Field>
        <Label>{t('enrolment:field.programmeId')}</Label>
        <Select
          value={filter.programmeId}
          onChange={({ target }) => change({ programmeId: target.value })}
        >
          <Select.Option value="">{t('enrolment:participants.all')}</Select.Option>
          {overview.programmes.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{t('enrolment:field.campus')}</Label>
        <Select value={filter.campus} onChange={({ target }) => change({ campus: target.value })}>
          <Select.Option value="">{t('enrolment:participants.all')}</Select.Option>
          {overview.campuses.map((campus) => (
            <Select.Option key={campus} value={campus}>
              {campus}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function Role({ filter, change }: Pick<ParticipantFilterProps, 'filter' | 'change'>) {
  const { t } = useTexts();
  return (
    <ToggleGroup
      className={styles.wide}
      value={filter.role}
      aria-label={t('enrolment:participants.role')}
      onChange={(role) => change({ role: role === 'mentor' ? role : 'mentee', state: '' })}
    >
      <ToggleGroup.Item value="mentee">{t('enrolment:role.mentee')}</ToggleGroup.Item>
      <ToggleGroup.Item value="mentor">{t('enrolment:role.mentor')}</ToggleGroup.Item>
    </ToggleGroup>
  );
}
