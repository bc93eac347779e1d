import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import styles from './home.module.css';

interface GroupLinksProps {
  readonly groups: readonly { readonly id: string; readonly number: number }[];
}

/** Some groups by their numbers, each leading to its page. */
export function GroupLinks({ groups }: GroupLinksProps) {
  const { t } = useTexts();
  return (
    <span className={styles.groups}>
      {groups.map(({ id, number }) => (
        <Anchor key={id} asChild>
          <Link to={`/groups/${id}`}>{t('home:group', { number })}</Link>
        </Anchor>
      ))}
    </span>
  );
}
