import { Button, Fieldset, Paragraph, Checkbox } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../app/i18n/languages';
import { textsIn } from '../../app/i18n/start';
import { useTexts } from '../../app/i18n/use-texts';
import { useRound } from '../schemes/round';
import { joinUrl, joinUrlToType, openLinkQuery } from './joining';
import { QrCode } from './qr-code';
import styles from './poster.module.css';

/** A page to print and hang up at the stand: what it is, the code, the address. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const { data: link } = useSuspenseQuery(openLinkQuery(roundId));
  const [languages, choose] = useState<readonly Language[]>(LANGUAGES);
  if (!link) return <Navigate to=".." relative="path" replace />;
  const toggle = (language: Language): void =>
    choose(
      LANGUAGES.filter((each) =>
        each === language ? !languages.includes(each) : languages.includes(each),
      ),
    );
  return (
    <>
      <div className={styles.choices}>
        <Fieldset>
          <Fieldset.Legend>{t('joining:poster.languages')}</Fieldset.Legend>
          {LANGUAGES.map((language) => (
            <Checkbox
              key={language}
              label={LANGUAGE_NAMES[language]}
              checked={languages.includes(language)}
              disabled={languages.length === 1 && languages.includes(language)}
              onChange={() => toggle(language)}
            />
          ))}
        </Fieldset>
        <Button className={styles.print} onClick={() => print()}>
          {t('joining:poster.print')}
        </Button>
      </div>
      <section className={styles.poster} aria-label={t('joining:link.poster')}>
        <h2 className={styles.name}>{round.schemeName}</h2>
        {languages.map((language) => (
          <Words key={language} language={language} />
        ))}
        <QrCode text={joinUrl(link)} label={t('joining:link.qr')} className={styles.qr} />
        <Paragraph className={styles.address}>{joinUrlToType(link)}</Paragraph>
      </section>
    </>
  );
}

function Words({ language }: { readonly language: Language }) {
  const { data: say } = useQuery({
    queryKey: ['texts', language],
    queryFn: async () => ({ t: await textsIn(language) }),
    staleTime: Infinity,
  });
  return (
    <p className={styles.words} lang={language}>
      {say?.t('joining:poster.words')}
    </p>
  );
}
