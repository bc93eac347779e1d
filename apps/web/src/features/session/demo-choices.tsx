import { Heading, Skeleton } from '@digdir/designsystemet-react';
import {
  BarChartIcon,
  BooksIcon,
  BriefcaseIcon,
  CogIcon,
  CompassIcon,
  HandHeartIcon,
  PersonGroupIcon,
} from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { DEMO_ROLES, demoPeople, isDemoRole, type DemoPerson, type DemoRole } from './demo-people';
import styles from './sign-in-page.module.css';

const ICONS: Readonly<Record<DemoRole, typeof CogIcon>> = {
  coordinator: BriefcaseIcon,
  lead_mentor: CompassIcon,
  mentor: PersonGroupIcon,
  mentee: BooksIcon,
  insight: BarChartIcon,
  administrator: CogIcon,
  service_owner: HandHeartIcon,
};

interface Props {
  readonly choose: (personId: string) => void;
  readonly chosen: string | undefined;
  readonly busy: boolean;
}

/** One large choice for each role of the demo. */
export function DemoChoices({ choose, chosen, busy }: Props) {
  const { t } = useTexts();
  const people = useQuery(demoPeople);
  return (
    <section aria-labelledby="as-whom">
      <Heading id="as-whom" level={2} data-size="xs">
        {t('session:signIn.asWhom')}
      </Heading>
      {people.isError && <Failure error={people.error} retry={() => void people.refetch()} />}
      <ul className={styles.choices} aria-busy={people.isPending || busy}>
        {people.isPending
          ? DEMO_ROLES.map((role) => <Skeleton key={role} height={84} aria-hidden />)
          : people.data?.map((person) => (
              <li key={person.personId}>
                <Choice
                  person={person}
                  pressed={busy && chosen === person.personId}
                  disabled={busy}
                  choose={() => choose(person.personId)}
                />
              </li>
            ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly person: DemoPerson;
  readonly pressed: boolean;
  readonly disabled: boolean;
  readonly choose: () => void;
}

function Choice({ person, pressed, disabled, choose }: ChoiceProps) {
  const { t } = useTexts();
  const role = isDemoRole(person.role) ? person.role : 'mentee';
  const Icon = ICONS[role];
  return (
    <button
      type="button"
      className={styles.choice}
      data-pressed={pressed}
      disabled={disabled}
      onClick={choose}
    >
      <Icon aria-hidden className={styles.icon} />
      <span>
        <span className={styles.role}>{t(`session:role.${role}`)}</span>
        <span className={styles.name}>{person.name}</span>
      </span>
    </button>
  );
}
