import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { ServicesHome } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** The cards somebody keeps in the directory, and those that should be looked over. */
export function ServicesPart({ services }: { readonly services: ServicesHome }) {
  const { t } = useTexts();
  const { own, due, ownerless } = services;
  return (
    <Part title={t('home:services.title')}>
      <Card className={styles.card}>
        {(own > 0 || due + ownerless === 0) && (
          <Paragraph>{t('home:services.own', { count: own })}</Paragraph>
        )}
        {due > 0 && (
          <div>
            <StatusTag tone="warning">{t('home:services.due', { count: due })}</StatusTag>
          </div>
        )}
        {ownerless > 0 && (
          <div>
            <StatusTag tone="warning">
              {t('home:services.ownerless', { count: ownerless })}
            </StatusTag>
          </div>
        )}
        <Button asChild variant="secondary" className={styles.big}>
          <Link to="/help/cards">{t('home:services.open')}</Link>
        </Button>
      </Card>
    </Part>
  );
}
