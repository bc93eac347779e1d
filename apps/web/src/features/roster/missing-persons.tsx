import { Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { Part } from './part';
import type { RosterPreview } from './roster';
import styles from './roster.module.css';

interface MissingPersonsProps {
  readonly preview: RosterPreview;
  /** The enrolments of those who are to be withdrawn; everybody else is kept. */
  readonly withdraw: readonly string[];
  readonly decide: (withdraw: readonly string[]) => void;
}

type Missing = RosterPreview['missing'][number];

/** Who is no longer in the file, and where each sits. Nobody is removed unasked. */
export function MissingPersons({ preview, withdraw, decide }: MissingPersonsProps) {
  const { t } = useTexts();
  const count = preview.counts.missing;
  const toggle = (id: string): void =>
    decide(withdraw.includes(id) ? withdraw.filter((other) => other !== id) : [...withdraw, id]);
  const where = ({ groupNumber, state }: Missing): string =>
    groupNumber === null
      ? t('roster:missing.noGroup', { state: t(`roster:state.${state}`) })
      : t('roster:missing.inGroup', { number: groupNumber });
  return (
    <Part
      title={t('roster:summary.missing', { count })}
      count={count}
      shown={preview.missing.length}
      open
    >
      <Paragraph data-size="sm">{t('roster:missing.how')}</Paragraph>
      <ul className={styles.missing}>
        {preview.missing.map((person) => (
          <li key={person.enrolmentId}>
            <Checkbox
              label={t('roster:missing.withdraw', { name: person.name })}
              description={where(person)}
              checked={withdraw.includes(person.enrolmentId)}
              onChange={() => toggle(person.enrolmentId)}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
