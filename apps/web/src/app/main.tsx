import '@fontsource-variable/inter/wght.css';
import '@digdir/designsystemet-css/theme.css';
import '@digdir/designsystemet-css';
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/query-client';
import { chooseLanguage } from './i18n/languages';
import { speak, startTexts } from './i18n/start';
import { startServiceWorker } from './offline/new-version';
import { router } from './routes';
import { sessionQuery } from './session/session';

startServiceWorker();
const client = createQueryClient();

/** The session may fail to load: then the root's error page says so. */
async function speakAsThePerson(): Promise<void> {
  const session = await client.query(sessionQuery).catch(() => null);
  if (session?.person?.locale) await speak(chooseLanguage(session.person.locale, null, []));
}

await startTexts();
await speakAsThePerson();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
