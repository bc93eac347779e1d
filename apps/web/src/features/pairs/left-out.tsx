import { Button, Card, Heading } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import type { NotPlaced, PairProposal } from './pairs';
import { ReasonList } from './reason-list';
import styles from './pairs.module.css';

interface LeftOutProps {
  readonly proposal: PairProposal;
  readonly open: (enrolmentId: string) => void;
}

/** Who has no mentor in the proposal: why, and the smallest changes that would help. */
export function LeftOut({ proposal, open }: LeftOutProps) {
  const { t } = useTexts();
  const names = new Map(proposal.mentors.map((m) => [m.enrolmentId, m.name]));
  return (
    <section className={styles.section} aria-labelledby="left-out">
      <Heading id="left-out" level={2} data-size="xs">
        {t('pairs:leftOut.title', { count: proposal.notPlaced.length })}
      </Heading>
      <ul className={styles.cards}>
        {proposal.notPlaced.map((one) => (
          <li key={one.student.enrolmentId}>
            <One
              one={one}
              nameOf={(id) => names.get(id)}
              open={proposal.can.edit ? open : undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneProps {
  readonly one: NotPlaced;
  readonly nameOf: (id: string) => string | undefined;
  readonly open: ((enrolmentId: string) => void) | undefined;
}

function One({ one: { student, reasons, fixes }, nameOf, open }: OneProps) {
  const { t } = useTexts();
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {student.name}
      </Heading>
      {student.programme && <p className={styles.quiet}>{student.programme}</p>}
      <ReasonList reasons={reasons} nameOf={nameOf} />
      {fixes.length > 0 && <ReasonList reasons={fixes} nameOf={nameOf} />}
      {open && (
        <Button variant="secondary" data-size="sm" onClick={() => open(student.enrolmentId)}>
          {t('pairs:leftOut.find', { name: student.name })}
        </Button>
      )}
    </Card>
  );
}
