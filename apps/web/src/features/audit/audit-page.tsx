import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { writeCsv } from '../../ui/file/csv';
import { download } from '../../ui/file/download';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { DataTable, type Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { auditQuery, exportAudit, type AuditEvent, type AuditFilter } from './audit';
import { FilterFields } from './audit-filter';
import { useAuditWords } from './use-audit-words';

/** Who did what to whom, and when; for administrators. */
export function Component() {
  const { t } = useTexts();
  const [parameters, setParameters] = useSearchParams();
  const asked = (name: keyof AuditFilter): string => parameters.get(name) ?? '';
  const filter = { act: asked('act'), name: asked('name'), from: asked('from'), to: asked('to') };
  const change = (some: Partial<AuditFilter>): void =>
    setParameters(
      Object.entries({ ...filter, ...some }).filter(([, value]) => value !== ''),
      { replace: true },
    );
  return (
    <>
      <PageHeader title={t('audit:title')} action={<Export filter={filter} />}>
        {t('audit:what')}
      </PageHeader>
      <FilterFields filter={filter} change={change} />
      <Found {...filter} />
    </>
  );
}

function Found({ act, name, from, to }: AuditFilter) {
  const { t } = useTexts();
  const words = useAuditWords();
  const typed = useDeferredValue(name.trim());
  const query = useInfiniteQuery({
    ...auditQuery({ act, name: typed, from, to }),
    placeholderData: keepPreviousData,
  });
  if (query.isPending) return <Loading />;
  if (query.isLoadingError)
    return <Failure error={query.error} retry={() => void query.refetch()} />;
  const columns: readonly Column<AuditEvent>[] = [
    { key: 'at', header: t('audit:column.at'), cell: ({ at }) => <Time at={at} /> },
    { key: 'who', header: t('audit:column.who'), cell: words.who },
    { key: 'act', header: t('audit:column.act'), cell: words.what },
    { key: 'about', header: t('audit:column.about'), cell: words.about },
  ];
  return (
    <DataTable
      caption={t('audit:title')}
      columns={columns}
      rows={query.data.pages.flatMap(({ items }) => items)}
      rowKey={({ id }) => id}
      pages={query}
      empty={<EmptyState title={t('audit:none')} />}
    />
  );
}

function Export({ filter }: { readonly filter: AuditFilter }) {
  const { t } = useTexts();
  const words = useAuditWords();
  const toast = useToast();
  const fetchFile = useMutation({
    mutationFn: () => exportAudit(filter),
    onError: useFailureToast(),
    onSuccess: ({ items, isWhole }) => {
      const header = (['at', 'who', 'act', 'about'] as const).map((c) => t(`audit:column.${c}`));
      const lines = items.map((event) => [
        event.at,
        words.who(event),
        words.what(event),
        words.about(event),
      ]);
      download(t('audit:fileName'), writeCsv([header, ...lines]));
      if (!isWhole) toast(t('audit:tooMany', { count: items.length }));
    },
  });
  return (
    <Button variant="secondary" loading={fetchFile.isPending} onClick={() => fetchFile.mutate()}>
      <DownloadIcon aria-hidden />
      {t('audit:export')}
    </Button>
  );
}
