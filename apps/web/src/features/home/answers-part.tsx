import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { myEnrolmentsQuery } from '../enrolment/my-enrolments';
import { Part } from './part';
import styles from './home.module.css';

/** Rounds that I am in, with questions that I must answer and have not. */
export function AnswersPart() {
  const { t } = useTexts();
  const { data = [] } = useQuery(myEnrolmentsQuery);
  const open = data.filter(
    ({ missing, state, can }) => state === 'joined' && can.answer && missing.length > 0,
  );
  if (open.length === 0) return null;
  return (
    <Part title={t('home:answers.title')}>
      {open.map(({ id, schemeName }) => (
        <Card key={id} className={styles.card}>
          <Paragraph>{t('home:answers.what', { scheme: schemeName })}</Paragraph>
          <Button asChild className={styles.big}>
            <Link to={`/me/enrolments/${id}`}>{t('home:answers.act')}</Link>
          </Button>
        </Card>
      ))}
    </Part>
  );
}
