import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId, useMemo } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Proposal } from '../proposal';
import { useBoard } from './board-context';
import { choicesOf, type BoardFilter } from './filter';
import styles from './filters.module.css';

interface FiltersProps {
  readonly proposal: Proposal;
  readonly filter: BoardFilter;
  readonly setFilter: (filter: BoardFilter) => void;
  readonly attributes: readonly string[];
  readonly attribute: string;
  readonly setAttribute: (attribute: string) => void;
}

/** Which groups are shown, and by what the students are marked. */
export function Filters(props: FiltersProps) {
  const { proposal, filter, setFilter, attributes, attribute, setAttribute } = props;
  const { t } = useTexts();
  const { say } = useBoard();
  const { campuses, programmes } = useMemo(() => choicesOf(proposal.groups), [proposal.groups]);
  const all = { value: '', label: t('placement:filter.all') };
  return (
    <div className={styles.filters} role="group" aria-label={t('placement:filter.title')}>
      <Choice
        label={t('placement:filter.campus')}
        value={filter.campus}
        choose={(campus) => setFilter({ ...filter, campus })}
        options={[all, ...campuses.map((value) => ({ value, label: value }))]}
      />
      <Choice
        label={t('placement:filter.programme')}
        value={filter.programme}
        choose={(programme) => setFilter({ ...filter, programme })}
        options={[all, ...programmes.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <Choice
        label={t('placement:filter.colour')}
        value={attribute}
        choose={setAttribute}
        options={attributes.map((value) => ({ value, label: say.label(value) }))}
      />
      <Textfield
        label={t('placement:filter.person')}
        value={filter.person}
        onChange={(event) => setFilter({ ...filter, person: event.target.value })}
      />
      <Checkbox
        className={styles.check}
        label={t('placement:filter.onlyWeak', { number: proposal.counts.weak })}
        checked={filter.onlyWeak}
        onChange={(event) => setFilter({ ...filter, onlyWeak: event.target.checked })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ label, value, choose, options }: ChoiceProps) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
