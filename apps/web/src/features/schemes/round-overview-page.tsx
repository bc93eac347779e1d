import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Loading } from '../../ui/loading';
import { progressQuery } from '../insight/progress';
import { useRound } from './round';
import { stepsOf, type Step } from './round-steps';
import { ofPairs } from '../groups/group-words';
import { schemeQuery } from './schemes';
import styles from './schemes.module.css';

/** From an empty round to groups that meet: what is done, and the one thing to do next. */
export function Component() {
  const { t } = useTexts();
  const { round, schemeId } = useRound();
  // Figures move with every import and answer: they are read again at each visit.
  const scheme = useSuspenseQuery({ ...schemeQuery(schemeId), staleTime: 0 }).data;
  const figures = scheme.rounds.find(({ id }) => id === round.id)?.figures;
  if (!figures) return <Loading />;
  const steps = stepsOf(round.state, figures, round.settings.format);
  const next = steps.find(({ done }) => !done)?.name;
  return (
    <section aria-labelledby="steps">
      <Heading id="steps" level={2} data-size="xs">
        {t(
          round.settings.format === 'drop_in' ? 'schemes:steps.dropIn' : 'schemes:steps.title',
          ofPairs(round.settings.format === 'pairs'),
        )}
      </Heading>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.name}>
            <StepCard
              step={step}
              isOpen={round.can[step.needs]}
              isNext={step.name === next}
              figures={figures}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StepCardProps {
  readonly step: Step;
  readonly isOpen: boolean;
  readonly isNext: boolean;
  readonly figures: Record<'students' | 'invited' | 'joined' | 'declined' | 'mentors', number>;
}

function StepCard({ step, isOpen, isNext, figures }: StepCardProps) {
  const { t } = useTexts();
  const words = ofPairs(useRound().round.settings.format === 'pairs');
  const Mark = step.done ? CheckmarkCircleFillIcon : CircleIcon;
  const isPublished = step.name === 'groups' && step.done;
  const isStarted = step.name === 'start' && step.done;
  return (
    <Card className={styles.step}>
      <Mark
        className={styles.mark}
        title={t(step.done ? 'schemes:steps.done' : 'schemes:steps.open')}
      />
      <div>
        <Heading level={3} data-size="2xs">
          {t(`schemes:step.${step.name}.title`, words)}
        </Heading>
        <Paragraph data-size="sm">
          {isPublished && <Placed />}
          {isStarted && t('schemes:step.start.done')}
          {!isPublished &&
            !isStarted &&
            t(`schemes:step.${step.name}.figures`, { ...figures, ...words })}
        </Paragraph>
      </div>
      {isOpen && !isStarted && (
        <Button asChild variant={isNext ? 'primary' : 'secondary'} data-size="sm">
          <Link to={`../${step.to}`} relative="path">
            {t(`schemes:step.${step.name}.act`, words)}
          </Link>
        </Button>
      )}
    </Card>
  );
}

/** How many have a group, once there are groups, to those who read that. */
function Placed() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const progress = useQuery({ ...progressQuery(roundId), enabled: round.can.readProgress });
  const numbers = progress.data?.numbers;
  const words = ofPairs(round.settings.format === 'pairs');
  return numbers
    ? t('schemes:step.groups.placed', { placed: numbers.placed, joined: numbers.joined, ...words })
    : t('schemes:step.groups.published', words);
}
