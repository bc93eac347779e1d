import { Alert, Card, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs, useGroupName } from '../groups/group-words';
import type { Preview } from './changes';
import { useChangeWords } from './use-change-words';
import styles from './changes.module.css';

type Changed = Preview['groups'][number];

interface ChangePreviewProps {
  readonly preview: Preview;
  readonly isPair: boolean;
}

/** What a change will come to, group by group, and what one should know before. */
export function ChangePreview({ preview, isPair }: ChangePreviewProps) {
  const { t } = useTexts();
  const say = useChangeWords(isPair);
  const nameOf = useGroupName();
  const nameIn = (number: number | null): string => {
    const group = preview.groups.find((each) => each.number === number);
    return group ? nameOf(group) : '';
  };
  return (
    <section aria-labelledby="preview" className={styles.section}>
      <Heading id="preview" level={2} data-size="xs">
        {t('changes:preview.title')}
      </Heading>
      {preview.warnings.length > 0 && (
        <Alert data-color="warning">
          <Paragraph>{t('changes:preview.warnings')}</Paragraph>
          <ul>
            {preview.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.groupNumber} ${warning.name}`}>
                {say.warning(warning, nameIn(warning.groupNumber))}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <ul className={styles.cards}>
        {preview.groups.map((group) => (
          <li key={group.number}>
            <ChangedCard group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedCard({ group }: { readonly group: Changed }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const nameOf = useGroupName();
  const { campus, opens, closes, before, after, joins, leaves, pair } = group;
  const words = ofPairs(pair !== null);
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {nameOf(group)} {opens && <Tag data-color="info">{t('changes:preview.new', words)}</Tag>}
        {closes && <Tag data-color="warning">{t('changes:preview.closes')}</Tag>}
      </Heading>
      {campus && <p className={styles.quiet}>{campus}</p>}
      {joins.length > 0 && (
        <Paragraph>{t('changes:preview.joins', { names: list(joins) })}</Paragraph>
      )}
      {leaves.length > 0 && (
        <Paragraph>{t('changes:preview.leaves', { names: list(leaves) })}</Paragraph>
      )}
      {closes && <Paragraph>{t('changes:preview.closesWhat', words)}</Paragraph>}
      {!pair && before && after && (
        <Paragraph>
          {t('changes:preview.size', {
            before: before.members,
            after: after.members,
            seats: after.seats,
          })}
        </Paragraph>
      )}
      {!pair && !before && after && (
        <Paragraph>
          {t('changes:preview.sizeNew', { count: after.members, seats: after.seats })}
        </Paragraph>
      )}
      {after && <AfterIt figures={after} />}
    </Card>
  );
}

/** Who leads the group then, and when they can. */
function AfterIt({ figures }: { readonly figures: NonNullable<Changed['after']> }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const say = useChangeWords();
  const { mentors, slot, canAtHour, answered, best } = figures;
  const isBest = best?.slot === slot;
  return (
    <>
      {mentors.length > 0 && (
        <Paragraph>{t('changes:preview.mentors', { names: list(mentors) })}</Paragraph>
      )}
      {slot !== null && (
        <Paragraph>
          {t('changes:preview.hour', { slot: say.slot(slot), can: canAtHour ?? 0, answered })}
        </Paragraph>
      )}
      {best && !isBest && (
        <Paragraph>
          {t('changes:preview.best', { slot: say.slot(best.slot), can: best.members, answered })}
        </Paragraph>
      )}
    </>
  );
}
