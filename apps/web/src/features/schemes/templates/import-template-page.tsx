import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, body } from '../../../app/api/client';
import { ApiProblem, type ProblemField } from '../../../app/api/problem';
import { useTexts } from '../../../app/i18n/use-texts';
import { FileDrop } from '../../../ui/form/file-drop';
import { PageHeader } from '../../../ui/page-header';
import { useToast } from '../../../ui/toast';
import { templatesQuery } from '../schemes';
import styles from '../schemes.module.css';

/** A template from a file that another Kull, or this one, has given. */
export function Component() {
  const { t, problem, sentence } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const read = useMutation({
    mutationFn: async (file: File) =>
      body(api.POST('/api/v1/own-templates', { body: { file: await file.text() } })),
    onSuccess: async (template) => {
      await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
      toast(t('schemes:own.imported'));
      await navigate(`/schemes/new/${template.key}`);
    },
  });
  const fields = read.error instanceof ApiProblem ? read.error.fields : [];
  const [whole] = fields.filter(({ pointer }) => pointer === '/file');
  const inside = fields.filter(({ pointer }) => pointer !== '/file');
  const said = (): string | undefined => {
    if (!read.error) return undefined;
    if (whole) return problem(whole.code, whole.params);
    return inside.length > 0 ? t('schemes:own.wrongInside') : sentence(read.error);
  };
  return (
    <>
      <PageHeader
        title={t('schemes:own.import')}
        trail={[
          { to: '/schemes', text: t('schemes:place') },
          { to: '/schemes/new', text: t('schemes:new.title') },
        ]}
      >
        {t('schemes:own.importWhat')}
      </PageHeader>
      <div className={styles.form}>
        <FileDrop
          label={t('schemes:own.choose')}
          hint={t('schemes:own.hint')}
          accept=".json,application/json"
          onFile={(file) => read.mutate(file)}
          error={said()}
          busy={read.isPending}
        />
        {inside.length > 0 && <WrongInside fields={inside} />}
      </div>
    </>
  );
}

/** Each place in the file that is wrong, as the file names it. */
function WrongInside({ fields }: { readonly fields: readonly ProblemField[] }) {
  const { t, problem } = useTexts();
  return (
    <Alert data-color="danger" className={styles.after}>
      <Heading level={2} data-size="2xs">
        {t('schemes:own.wrongTitle')}
      </Heading>
      <ul>
        {fields.map(({ pointer, code, params }) => (
          <li key={`${pointer} ${code}`}>
            <code>{pointer.replace(/^\/file\//, '')}</code>
            {': '}
            {problem(code, params)}
          </li>
        ))}
      </ul>
      <Paragraph>{t('schemes:own.nothingLost')}</Paragraph>
    </Alert>
  );
}
