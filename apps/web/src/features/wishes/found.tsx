import { Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { SearchField } from '../../ui/search-field';
import styles from './wishes.module.css';

/** From so many on, one looks for somebody rather than through all. */
const MANY = 8;

interface FoundProps<P> {
  readonly people: readonly P[];
  readonly keyOf: (person: P) => string;
  /** What can be looked for of somebody. */
  readonly textsOf: (person: P) => readonly (string | null)[];
  readonly card: (person: P) => ReactNode;
}

/** A card for each, or for those who are looked for. */
export function Found<P>({ people, keyOf, textsOf, card }: FoundProps<P>) {
  const { t } = useTexts();
  const [search, setSearch] = useState('');
  const sought = search.trim().toLocaleLowerCase();
  const found = people.filter((person) =>
    textsOf(person).some((text) => text?.toLocaleLowerCase().includes(sought)),
  );
  return (
    <>
      {people.length >= MANY && (
        <div role="search" aria-label={t('wishes:search')} className={styles.mine}>
          <SearchField label={t('wishes:search')} value={search} type={setSearch} />
        </div>
      )}
      {found.length === 0 && <Paragraph>{t('wishes:noneFound')}</Paragraph>}
      <ul className={styles.cards}>
        {found.map((person) => (
          <li key={keyOf(person)}>{card(person)}</li>
        ))}
      </ul>
    </>
  );
}
