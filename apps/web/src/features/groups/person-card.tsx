import { Button } from '@digdir/designsystemet-react';
import { ChatIcon, EnvelopeClosedIcon, PhoneIcon } from '@navikt/aksel-icons';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Face } from '../../ui/face';
import { textIn } from '../form/form';
import { useSayAnswer } from '../form/say-answer';
import type { GroupPerson } from './groups';
import styles from './groups.module.css';

interface PersonCardProps {
  readonly person: GroupPerson;
  readonly former: string;
  /** Where the reader writes to them, in Kull. */
  readonly message?: string | undefined;
}

/** Somebody in a group, with what the reader may use to reach them. */
export function PersonCard({ person, former, message }: PersonCardProps) {
  const { t, language } = useTexts();
  const sayAnswer = useSayAnswer();
  const { name, programme, email, phone, photo, isMe, isFormer, answers } = person;
  return (
    <div className={styles.person}>
      <p className={styles.name}>
        {photo && <Face photo={photo} />}
        <span>
          {name ?? (isFormer ? former : t('groups:protected'))}
          {isMe && ` ${t('groups:me')}`}
        </span>
      </p>
      {programme && <p className={styles.quiet}>{programme}</p>}
      {message && !isMe && !isFormer && (
        <Button asChild variant="secondary" data-size="sm" className={styles.start}>
          <Link to={message}>
            <ChatIcon aria-hidden />
            {t('groups:message')}
          </Link>
        </Button>
      )}
      {(email ?? phone) && !isMe && (
        <div className={styles.contact}>
          {email && (
            <a className="ds-link" href={`mailto:${email}`}>
              <EnvelopeClosedIcon aria-hidden />
              {email}
            </a>
          )}
          {phone && (
            <a className="ds-link" href={`tel:${phone.replaceAll(' ', '')}`}>
              <PhoneIcon aria-hidden />
              {phone}
            </a>
          )}
        </div>
      )}
      {answers.length > 0 && (
        <dl className={styles.answers}>
          {answers.map(({ field, value }) => {
            const label = textIn(field.label, language);
            return (
              <div key={field.id}>
                <dt lang={label.lang}>{label.text}</dt>
                <dd>{sayAnswer(field, value)}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </div>
  );
}
