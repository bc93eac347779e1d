import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure';
import { Corrections, WhoWrote } from './corrections';
import { useLogFacts } from './log-facts';
import { logHistoryQuery, type MeetingOnPage } from './meetings';
import styles from './meetings.module.css';

/** Who logged a meeting, and what each correction changed. */
export function LogHistory({ meeting }: { readonly meeting: MeetingOnPage }) {
  const { logged, corrections } = meeting;
  if (!logged) return null;
  return (
    <section className={styles.section}>
      <WhoWrote logged={logged} corrections={corrections}>
        <CorrectionsOf meeting={meeting} />
      </WhoWrote>
    </section>
  );
}

function CorrectionsOf({ meeting: { id, pair } }: { readonly meeting: MeetingOnPage }) {
  const history = useQuery(logHistoryQuery(id));
  const facts = useLogFacts(pair !== null);
  if (history.error) return <Failure error={history.error} />;
  return <Corrections versions={history.data?.versions ?? []} facts={facts} />;
}
