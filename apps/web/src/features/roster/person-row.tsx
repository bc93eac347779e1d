import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { RosterPreview } from './roster';

interface PersonRowProps {
  readonly person: RosterPreview['new'][number];
  readonly children?: ReactNode;
}

/** A person of the file, by the line that a text editor shows. */
export function PersonRow({ person, children }: PersonRowProps) {
  const { t } = useTexts();
  return (
    <li>
      {t('roster:person', {
        line: person.line,
        name: person.name,
        number: person.studentNumber ?? '–',
      })}
      {person.isProtected && <StatusTag tone="warning">{t('roster:protected')}</StatusTag>}
      {children}
    </li>
  );
}
