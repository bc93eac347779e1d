import { useTexts } from '../../app/i18n/use-texts';
import { Time } from '../../ui/time/time';
import type { Mark } from './attendance';

/** When a meeting was; of a talk also that it was one. */
export function MarkTime({ mark: { startsAt, isTalk } }: { readonly mark: Mark }) {
  const { t } = useTexts();
  return (
    <span>
      <Time at={startsAt} />
      {isTalk && ` · ${t('attendance:talk')}`}
    </span>
  );
}
