import { Details, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { useFormats } from '../../ui/time/use-formats';
import { useLogFacts } from './log-facts';
import { logHistoryQuery, type LogAsItStood, type MeetingOnPage } from './meetings';
import styles from './meetings.module.css';
import { useWhoLogged } from './use-who-logged';

/** Who logged a meeting, and what each correction changed. */
export function LogHistory({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { t } = useTexts();
  const say = useWhoLogged();
  const [isOpen, open] = useState(false);
  const { logged, corrections } = meeting;
  if (!logged) return null;
  return (
    <section className={styles.section}>
      <Paragraph data-size="sm" className={styles.quiet}>
        {say(logged, corrections > 0)}
      </Paragraph>
      {corrections > 0 && (
        <Details open={isOpen} onToggle={() => open(!isOpen)}>
          <Details.Summary>
            {t('meetings:corrections.title', { count: corrections })}
          </Details.Summary>
          <Details.Content>{isOpen && <Corrections meeting={meeting} />}</Details.Content>
        </Details>
      )}
    </section>
  );
}

function Corrections({ meeting: { id, pair } }: { readonly meeting: MeetingOnPage }) {
  const history = useQuery(logHistoryQuery(id));
  if (history.error) return <Failure error={history.error} />;
  const versions = history.data?.versions ?? [];
  const pairs = versions.slice(1).map((after, i) => ({ before: versions[i]!, after }));
  return (
    <ol className={styles.list}>
      {pairs.toReversed().map(({ before, after }) => (
        <li key={after.version}>
          <Correction before={before} after={after} isPair={pair !== null} />
        </li>
      ))}
    </ol>
  );
}

interface CorrectionProps {
  readonly before: LogAsItStood;
  readonly after: LogAsItStood;
  readonly isPair: boolean;
}

/** What one correction changed, as it was before and after it. */
function Correction({ before, after, isPair }: CorrectionProps) {
  const { t } = useTexts();
  const { exactly } = useFormats();
  const say = useWhoLogged();
  const facts = useLogFacts(isPair);
  const was = facts(before);
  const changed = facts(after).flatMap((fact, i) =>
    fact.value === was[i]?.value ? [] : [{ ...fact, before: was[i]?.value }],
  );
  return (
    <div className={styles.both}>
      <p className={styles.when}>
        <span title={exactly(after.written.at)}>{say(after.written, true)}</span>
      </p>
      {changed.length === 0 && <p className={styles.quiet}>{t('meetings:corrections.nothing')}</p>}
      <dl className={styles.differences}>
        {changed.map((fact) => (
          <div key={fact.field}>
            <dt>{fact.name}</dt>
            <dd>
              <span className={styles.side}>{t('meetings:corrections.before')}</span>
              {fact.before || '–'}
            </dd>
            <dd>
              <span className={styles.side}>{t('meetings:corrections.after')}</span>
              {fact.value || '–'}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
