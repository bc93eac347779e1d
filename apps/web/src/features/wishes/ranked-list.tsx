import { MoveButtons } from '../../ui/move-buttons';
import type { WrittenWishes } from './use-my-wishes';
import styles from './wishes.module.css';

/** Those on the list, the one wanted most first, each moved by buttons. */
export function RankedList({ written }: { readonly written: WrittenWishes }) {
  const { ranked, nameOf, move, drop } = written;
  return (
    <ol className={styles.list}>
      {ranked.map((id, place) => {
        const name = nameOf(id);
        return (
          <li key={id}>
            <div className={styles.ranked}>
              <span>{name}</span>
              <MoveButtons
                {...{ value: id, label: name, place, count: ranked.length }}
                move={(by) => move(id, by)}
                remove={() => drop(id)}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
