import { Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { RoundsList } from './rounds-list';
import { useFormats } from '../../ui/time/use-formats';
import { useLockWords } from './settings/locks';
import { schemeQuery, type Scheme } from './schemes';
import styles from './schemes.module.css';

/** One scheme and its rounds. */
export function Component() {
  const { schemeId = '' } = useParams();
  const scheme = useSuspenseQuery(schemeQuery(schemeId)).data;
  return (
    <SpeakingOfPairs pairs={scheme.settings.format === 'pairs'}>
      <OneScheme scheme={scheme} />
    </SpeakingOfPairs>
  );
}

function OneScheme({ scheme }: { readonly scheme: Scheme }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const sayLock = useLockWords();
  const open = scheme.can.change && (
    <Button asChild>
      <Link to="rounds/new">{t('schemes:open.open')}</Link>
    </Button>
  );
  return (
    <>
      <PageHeader
        title={scheme.name}
        trail={[{ to: '/schemes', text: t('schemes:place') }]}
        action={scheme.rounds.length > 0 && open}
      />
      <div className={styles.one}>
        {scheme.can.change && (
          <Paragraph>
            {scheme.unitName && t('schemes:change.belongsTo', { unit: scheme.unitName })}{' '}
            <Anchor asChild>
              <Link to="change">{t('schemes:change.open')}</Link>
            </Anchor>
            {' · '}
            <Anchor asChild>
              <Link to="settings">{t('schemes:settings.ofScheme')}</Link>
            </Anchor>
            {scheme.can.saveAsTemplate && (
              <>
                {' · '}
                <Anchor asChild>
                  <Link to="template">{t('schemes:own.save')}</Link>
                </Anchor>
              </>
            )}
          </Paragraph>
        )}
        {(scheme.can.lock || scheme.locks.parts.length > 0) && (
          <Paragraph>
            {scheme.locks.parts.length > 0 &&
              t('schemes:locks.some', {
                parts: list(scheme.locks.parts.map((part) => t(`schemes:part.${part}`))),
                by: sayLock(scheme.locks.by),
              })}{' '}
            {scheme.can.lock && (
              <Anchor asChild>
                <Link to="locks">{t('schemes:locks.title')}</Link>
              </Anchor>
            )}
          </Paragraph>
        )}
        {scheme.can.change && (
          <Paragraph>
            {scheme.retentionMonths === null
              ? t('schemes:keeps.notSet')
              : t('schemes:keeps.months', { count: scheme.retentionMonths })}{' '}
            {scheme.can.setRetention && (
              <Anchor asChild>
                <Link to="/privacy/retention">{t('schemes:keeps.set')}</Link>
              </Anchor>
            )}
          </Paragraph>
        )}
        {scheme.rounds.length === 0 ? (
          <EmptyState title={t('schemes:rounds.emptyTitle')} action={open}>
            {t('schemes:rounds.empty')}
          </EmptyState>
        ) : (
          <RoundsList schemeId={scheme.id} rounds={scheme.rounds} level={2} />
        )}
      </div>
    </>
  );
}
