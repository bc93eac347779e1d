import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useGroupName } from '../groups/group-words';
import type { DueItem } from './home';
import styles from './home.module.css';

interface GroupLinksProps {
  readonly groups: DueItem['groups'];
}

/** Some groups by what they are called, each leading to its page. */
export function GroupLinks({ groups }: GroupLinksProps) {
  const nameOf = useGroupName();
  return (
    <span className={styles.groups}>
      {groups.map((group) => (
        <Anchor key={group.id} asChild>
          <Link to={`/groups/${group.id}`}>{nameOf(group)}</Link>
        </Anchor>
      ))}
    </span>
  );
}
