import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { useFormats } from '../../ui/time/use-formats';
import { useCodeNames } from '../meetings/use-code-names';
import styles from './insight.module.css';

/** What students in the scheme's pairs struggle with, by month: from five meetings on. */
export function TopicCounts({ schemeId }: { readonly schemeId: string }) {
  const { t } = useTexts();
  const id = useId();
  const { month: monthOf } = useFormats();
  const { nameOf } = useCodeNames();
  const { data, error } = useQuery({
    queryKey: ['topic-counts', schemeId],
    queryFn: () =>
      body(api.GET('/api/v1/schemes/{id}/topic-counts', { params: { path: { id: schemeId } } })),
  });
  if (error) return <Failure error={error} />;
  if (!data) return null;
  const months = [...new Set(data.topics.map(({ month }) => month))];
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Heading id={id} level={2} data-size="xs">
        {t('meetings:log.topics')}
      </Heading>
      <Paragraph data-size="sm">{t('insight:topics.what')}</Paragraph>
      {months.length === 0 && <Paragraph>{t('insight:topics.none')}</Paragraph>}
      {months.map((month) => (
        <div key={month}>
          <Heading level={3} data-size="2xs">
            {monthOf(month)}
          </Heading>
          <ul>
            {data.topics
              .filter((counted) => counted.month === month)
              .map(({ topic, meetings }) => (
                <li key={topic.code}>
                  {t('insight:topics.in', { topic: nameOf(topic), count: meetings })}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
