import { Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { SearchField } from '../../ui/search-field';
import { FEWEST_TYPED, personsQuery, type Among, type PersonFound } from './grants';
import styles from './grants.module.css';

export interface FindPersonProps {
  readonly choose: (person: PersonFound) => void;
  readonly among?: Among;
  readonly label?: string;
  readonly description?: string | undefined;
  /** Takes the focus as it comes. */
  readonly hasFocus?: boolean;
}

/** A person of the institution, by name or Feide name. */
export function FindPerson({
  choose,
  among = '/api/v1/grants/persons',
  label,
  description,
  hasFocus = false,
}: FindPersonProps) {
  const { t } = useTexts();
  const [typed, type] = useState('');
  const search = useDeferredValue(typed.trim());
  const found = useQuery({ ...personsQuery(search, among), placeholderData: keepPreviousData });
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);
  const isAsked = search.length >= FEWEST_TYPED;
  const persons = isAsked ? (found.data ?? []) : [];
  return (
    <>
      <SearchField
        ref={field}
        label={label ?? t('access:give.search')}
        description={description ?? t('access:give.searchWhat')}
        value={typed}
        type={type}
      />
      {found.isError && <Failure error={found.error} retry={() => void found.refetch()} />}
      <div role="status">
        {isAsked && found.isSuccess && (
          <Paragraph data-size="sm">{t('access:give.found', { count: persons.length })}</Paragraph>
        )}
      </div>
      <ul className={styles.found}>
        {persons.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles.person}
              aria-label={t('access:give.choose', { name: person.name })}
              onClick={() => choose(person)}
            >
              <span>{person.name}</span>
              <span className={styles.more}>{person.feideId ?? person.programme}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
