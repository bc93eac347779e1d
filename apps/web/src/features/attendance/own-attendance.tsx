import { Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { useFormats } from '../../ui/time/use-formats';
import { countsAs, myAttendanceQuery, type AttendanceFacts, type Mark } from './attendance';
import { MarkTime } from './mark-time';
import styles from './attendance.module.css';

/** How I stand to what my round asks, on my group's page; nothing where it asks for nothing. */
export function OwnAttendance({ groupId }: { readonly groupId: string }) {
  const { t } = useTexts();
  const id = useId();
  const { data: rounds } = useSuspenseQuery(myAttendanceQuery);
  const own = rounds.find((round) => round.groupId === groupId);
  if (!own) return null;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Heading id={id} level={2} data-size="xs">
        {t('attendance:title')}
      </Heading>
      <FactWords facts={own.facts} />
      <OwnMarks marks={own.marks} />
      <Readers>{t('attendance:readers.mine')}</Readers>
    </section>
  );
}

/** What the counts come from, for who wants to know. */
function OwnMarks({ marks }: { readonly marks: readonly Mark[] }) {
  const { t } = useTexts();
  if (marks.length === 0) return null;
  return (
    <Details variant="default">
      <Details.Summary>{t('attendance:marks')}</Details.Summary>
      <Details.Content>
        <ul className={styles.list}>
          {marks.map((mark) => (
            <li key={mark.id} className={styles.line}>
              <MarkTime mark={mark} />
              <span>{t(`attendance:counts.${countsAs(mark)}`)}</span>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}

/** The same in a line or two, on the home page. */
export function OwnAttendanceInShort({ enrolmentId }: { readonly enrolmentId: string }) {
  const { data: rounds } = useSuspenseQuery(myAttendanceQuery);
  const own = rounds.find((round) => round.enrolmentId === enrolmentId);
  return own ? <FactWords facts={own.facts} isShort /> : null;
}

interface FactWordsProps {
  readonly facts: AttendanceFacts;
  readonly isShort?: boolean;
}

/** Where a student stands, said to the student: counts of meetings. */
function FactWords({ facts, isShort = false }: FactWordsProps) {
  const { t } = useTexts();
  const { attended, of, missing, left } = facts;
  const been = of === 0 ? t('attendance:none') : t('attendance:been', { attended, count: of });
  return (
    <div>
      <Paragraph className={styles.been}>{been}</Paragraph>
      {(of > 0 || left > 0) && (
        <Paragraph data-size="sm">
          {t(`attendance:then.${thenOf(facts)}`, { missing, count: left })}
        </Paragraph>
      )}
      {!isShort && <RuleWords facts={facts} />}
    </div>
  );
}

/** What is said of what is left. Where more meetings can be planned, more can be missing than are left. */
const thenOf = ({ outlook, missing, left }: AttendanceFacts) => {
  if (outlook !== 'within_reach') return outlook;
  if (missing > left) return 'so_far';
  if (missing < left || left === 1) return outlook;
  return left === 2 ? 'both' : 'every';
};

/** What the round asks, and for which days. */
export function RuleWords({ facts }: { readonly facts: AttendanceFacts }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { unit, per, least, startsOn, endsOn, countsTalks } = facts;
  return (
    <Paragraph data-size="sm">
      {t(`attendance:rule.${unit}.${per}`, {
        ...{ least, count: least, from: date(startsOn), to: date(endsOn) },
      })}
      {countsTalks && ` ${t('attendance:countsTalks')}`}
    </Paragraph>
  );
}
