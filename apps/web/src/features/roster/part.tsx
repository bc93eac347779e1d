import { Details, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';

interface PartProps {
  readonly title: string;
  /** How many there are of this kind; nothing is shown of none. */
  readonly count: number;
  /** How many of them stand below. */
  readonly shown: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** One kind of rows: how many, and on opening it which. */
export function Part({ title, count, shown, open = false, children }: PartProps) {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <Details defaultOpen={open}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content>
        {shown < count && <Paragraph data-size="sm">{t('roster:first', { shown })}</Paragraph>}
        {children}
      </Details.Content>
    </Details>
  );
}
