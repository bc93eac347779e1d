import { Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { CardForm } from './card-form';
import { choicesQuery, keptServiceQuery, noonOf, wordsIn, type KeptService } from './services';
import styles from './services.module.css';

/** A card to fill in: a new one, or one that is kept. */
export function Component() {
  const { serviceId } = useParams();
  return serviceId ? <Kept id={serviceId} /> : <Card service={null} />;
}

function Kept({ id }: { readonly id: string }) {
  return <Card service={useSuspenseQuery(keptServiceQuery(id)).data} />;
}

function Card({ service }: { readonly service: KeptService | null }) {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const choices = useSuspenseQuery(choicesQuery).data;
  return (
    <div className={styles.page}>
      <PageHeader
        title={service ? wordsIn(service.names, language).text : t('services:kept.new')}
        trail={[
          { to: '/help', text: t('services:title') },
          {
            to: '/help/cards',
            text: t(choices.can.arrange ? 'services:kept.all' : 'services:kept.own'),
          },
        ]}
      >
        {service && t('services:checked', { date: date(noonOf(service.checkedOn)) })}
      </PageHeader>
      <Paragraph>{t('services:form.what')}</Paragraph>
      <CardForm
        key={service ? `${service.id} ${service.version}` : 'new'}
        service={service}
        choices={choices}
      />
    </div>
  );
}
