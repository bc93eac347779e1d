import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { TextArea } from '../../ui/form/text-field';
import { MoveButtons } from '../../ui/move-buttons';
import { StatusTag, type Tone } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { isLive, LONGEST_MESSAGE, mentorAddress, type Directory, type MyChoice } from './directory';
import type { EditedList } from './use-my-list';
import styles from './directory.module.css';

const TONES: Readonly<Record<MyChoice['state'], Tone>> = {
  chosen: 'neutral',
  asked: 'info',
  accepted: 'success',
  declined: 'neutral',
  expired: 'warning',
  released: 'warning',
  withdrawn: 'neutral',
};

interface MyListProps {
  readonly directory: Directory;
  readonly list: EditedList;
}

/** Whom the student wants as a mentor, in order, and what has become of each. */
export function MyList({ directory, list }: MyListProps) {
  const { t } = useTexts();
  const id = useId();
  const { form, mentorIds } = list;
  const ended = directory.choices.filter(
    (choice) => !isLive(choice) && choice.state !== 'withdrawn',
  );
  const hadList = directory.choices.some(isLive);
  return (
    <section className={styles.mine} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="xs">
        {t('directory:myList')}
      </Heading>
      <Paragraph>{t('directory:how', { count: directory.requestDays })}</Paragraph>
      {mentorIds.length === 0 && !hadList ? (
        <Paragraph className={styles.quiet}>{t('directory:listEmpty')}</Paragraph>
      ) : (
        <Form form={form} submit={t(hadList ? 'directory:save' : 'directory:ask')}>
          <ol className={styles.list}>
            {mentorIds.map((mentorId, place) => (
              <Chosen key={mentorId} {...{ directory, list, mentorId, place }} />
            ))}
          </ol>
          {mentorIds.length === 0 && <Paragraph>{t('directory:willWithdraw')}</Paragraph>}
          <TextArea
            form={form}
            name="message"
            label={t('directory:message')}
            description={t('directory:messageWhat')}
            readers={t('directory:messageReaders')}
            rows={3}
            most={LONGEST_MESSAGE}
            required={false}
          />
        </Form>
      )}
      {ended.length > 0 && (
        <ul className={styles.ended}>
          {ended.map(({ mentorId, mentorName, state }, i) => (
            <li key={`${mentorId} ${i}`}>
              {mentorName}{' '}
              <StatusTag tone={TONES[state]}>{t(`directory:state.${state}`)}</StatusTag>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface ChosenProps extends MyListProps {
  readonly mentorId: string;
  readonly place: number;
}

function Chosen({ directory, list, mentorId, place }: ChosenProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const choice = directory.choices.find((each) => each.mentorId === mentorId && isLive(each));
  const mentor = directory.mentors.find(({ enrolmentId }) => enrolmentId === mentorId);
  const name = mentor?.name ?? choice?.mentorName ?? '';
  return (
    <li>
      <div className={styles.chosen}>
        <div>
          <Link to={mentorAddress(directory.roundId, mentorId)} className="ds-link">
            {name}
          </Link>
          {choice?.state === 'asked' && choice.expiresOn && (
            <StatusTag tone="info">
              {t('directory:waits', { date: date(choice.expiresOn) })}
            </StatusTag>
          )}
        </div>
        <MoveButtons
          {...{ value: mentorId, label: name, place, count: list.mentorIds.length }}
          move={(by) => list.move(mentorId, by)}
          remove={() => list.remove(mentorId)}
        />
      </div>
    </li>
  );
}
