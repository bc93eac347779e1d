import { Alert, Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useSecretOfAddress } from '../../app/secret-of-address';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { sayExactly } from '../../ui/time/say-time';
import styles from './meetings.module.css';

/** What the link of a meeting and that of a talk both tell. */
interface ToReport {
  readonly groupNumber: number;
  readonly isPair: boolean;
  readonly startsAt: string;
  readonly timeZone: string;
}

/** What has been said, and the way to say more or to correct it, behind the sign-in. */
interface Said {
  readonly words: string;
  readonly lacks?: string;
  readonly link: string;
  readonly to: string;
}

interface ReportingProps<About extends ToReport> {
  readonly of: 'meeting' | 'talk';
  readonly title: string;
  readonly met: string;
  readonly notMet: string;
  readonly look: (token: string) => Promise<About>;
  readonly report: (token: string, met: boolean) => Promise<About>;
  readonly isToSay: (about: About) => boolean;
  /** What to know before saying it. */
  readonly note?: (about: About) => string | null;
  /** @param isNew it was said just now */
  readonly said: (about: About, isNew: boolean) => Said;
}

/**
 * What a reminder's link opens, without a sign-in: what it is about, and two buttons. That it was opened, by
 * whatever scans mail, does nothing.
 */
export function Reporting<About extends ToReport>(props: ReportingProps<About>) {
  const { of, title, look, report, isToSay, said } = props;
  const { t, language } = useTexts();
  const token = useSecretOfAddress();
  const about = useQuery({
    queryKey: ['report', of, token],
    queryFn: () => look(token),
    retry: false,
  });
  const saying = useMutation({ mutationFn: (met: boolean) => report(token, met) });
  const now = saying.data ?? about.data;
  const note = now && props.note?.(now);
  if (about.isPending) return <PageSkeleton />;
  return (
    <div className={styles.narrow}>
      <PageHeader title={title}>
        {now &&
          `${t(now.isPair ? 'meetings:report.pair' : 'meetings:report.group', { number: now.groupNumber })} · ${sayExactly(new Date(now.startsAt), { language, zone: now.timeZone })}`}
      </PageHeader>
      {about.error && <Failure error={about.error} />}
      {saying.error && <Failure error={saying.error} />}
      {now && isToSay(now) && !saying.error && (
        <>
          {note && <Paragraph>{note}</Paragraph>}
          <div className={styles.actions}>
            <Button
              className={styles.big}
              loading={saying.isPending}
              onClick={() => saying.mutate(true)}
            >
              {props.met}
            </Button>
            <Button
              className={styles.big}
              variant="secondary"
              disabled={saying.isPending}
              onClick={() => saying.mutate(false)}
            >
              {props.notMet}
            </Button>
          </div>
        </>
      )}
      {now && !isToSay(now) && (
        <WasSaid said={said(now, saying.isSuccess)} isNew={saying.isSuccess} />
      )}
    </div>
  );
}

function WasSaid({ said, isNew }: { readonly said: Said; readonly isNew: boolean }) {
  const { words, lacks, link, to } = said;
  return (
    <div className={styles.section}>
      <Alert data-color={isNew ? 'success' : 'info'}>
        <Paragraph>{words}</Paragraph>
      </Alert>
      {lacks && <Paragraph>{lacks}</Paragraph>}
      <Anchor asChild>
        <Link to={to}>{link}</Link>
      </Anchor>
    </div>
  );
}
