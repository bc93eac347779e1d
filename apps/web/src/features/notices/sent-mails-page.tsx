import { Label, Link as Anchor, Paragraph, Search } from '@digdir/designsystemet-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { ShowMore } from '../../ui/show-more';
import { Time } from '../../ui/time/time';
import { MailStateTag } from './mail-state-tag';
import { sentMailsQuery, type SentMailBrief } from './sent-mails';
import styles from './notices.module.css';

/** Every mail of the demo, the newest first, with a search that the address remembers. */
export function Component() {
  const { t } = useTexts();
  const id = useId();
  const [parameters, setParameters] = useSearchParams();
  const typed = parameters.get('search') ?? '';
  const search = useDeferredValue(typed.trim());
  const find = (text: string): void =>
    setParameters(text ? { search: text } : {}, { replace: true });
  return (
    <>
      <PageHeader title={t('notices:title')}>
        <Paragraph>{t('notices:what')}</Paragraph>
      </PageHeader>
      <div className={styles.search}>
        <Label htmlFor={id}>{t('notices:search')}</Label>
        <Search>
          <Search.Input
            id={id}
            aria-label={t('notices:search')}
            value={typed}
            onChange={(event) => find(event.target.value)}
          />
          <Search.Clear onClick={() => find('')} />
        </Search>
      </div>
      <Found search={search} />
    </>
  );
}

function Found({ search }: { readonly search: string }) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const query = useInfiniteQuery({
    ...sentMailsQuery(search),
    placeholderData: keepPreviousData,
  });
  if (query.isPending) return <Loading />;
  if (query.isLoadingError)
    return <Failure error={query.error} retry={() => void query.refetch()} />;
  const mails = query.data.pages.flatMap(({ items }) => items);
  if (mails.length === 0)
    return <EmptyState title={t(search ? 'notices:none' : 'notices:noneYet')} />;
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={t('notices:list')}>
        {mails.map((mail) => (
          <li key={mail.id} className={styles.item}>
            <Brief mail={mail} />
          </li>
        ))}
      </ul>
      <ShowMore pages={query} list={list} count={mails.length} />
    </>
  );
}

function Brief({ mail }: { readonly mail: SentMailBrief }) {
  const { t } = useTexts();
  const { id, subject, toName, toAddress, createdAt, state } = mail;
  return (
    <>
      <span className={styles.line}>
        <Anchor asChild>
          <Link to={`/sent-mails/${id}`}>{subject}</Link>
        </Anchor>
        <MailStateTag state={state} />
      </span>
      <Paragraph data-size="sm">
        {toName
          ? t('notices:to', { name: toName, address: toAddress })
          : t('notices:toAddress', { address: toAddress })}
        {' · '}
        <Time at={createdAt} />
      </Paragraph>
    </>
  );
}
