import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { SearchField } from '../../ui/search-field';
import { demoSearch, isDemoRole } from './demo-people';
import styles from './sign-in-page.module.css';

interface Props {
  readonly choose: (personId: string) => void;
  readonly busy: boolean;
}

/** Any other person of the demo, found by name. */
export function DemoSearch({ choose, busy }: Props) {
  const { t } = useTexts();
  const [typed, type] = useState('');
  const search = useDeferredValue(typed.trim());
  const found = useQuery(demoSearch(search));
  const people = search === '' ? [] : (found.data ?? []);
  return (
    <section className={styles.search} aria-labelledby="someone-else">
      <Heading id="someone-else" level={2} data-size="xs">
        {t('session:signIn.other')}
      </Heading>
      <SearchField label={t('session:signIn.name')} value={typed} type={type} />
      {found.isError && <Failure error={found.error} retry={() => void found.refetch()} />}
      <div role="status">
        {search !== '' && found.isSuccess && (
          <Paragraph data-size="sm">
            {t('session:signIn.found', { count: people.length })}
          </Paragraph>
        )}
      </div>
      <ul className={styles.found}>
        {people.map((person) => (
          <li key={person.personId}>
            <button
              type="button"
              className={styles.row}
              disabled={busy}
              onClick={() => choose(person.personId)}
            >
              <span>{person.name}</span>
              <span className={styles.rowRole}>
                {isDemoRole(person.role) ? t(`session:role.${person.role}`) : person.programme}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
