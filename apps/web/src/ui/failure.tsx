import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../app/i18n/use-texts';

interface FailureProps {
  readonly error: unknown;
  /** Left out where trying again cannot help. */
  readonly retry?: () => void;
}

/** A part of a page that could not be read, in its own place, with what to do. */
export function Failure({ error, retry }: FailureProps) {
  const { t, sentence } = useTexts();
  return (
    <Alert data-color="danger" role="alert">
      <Paragraph>{sentence(error)}</Paragraph>
      {retry && (
        <Button variant="secondary" data-color="neutral" data-size="sm" onClick={retry}>
          {t('app:error.again')}
        </Button>
      )}
    </Alert>
  );
}
