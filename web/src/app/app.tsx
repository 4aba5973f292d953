import { lazy, Suspense } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Router } from 'wouter';
import { basePath } from '../lib/base.js';
import { messagesReady } from '../lib/i18n.js';
import { hostApp } from '../lib/in-app-browser.js';
import { ToastHost } from '../ui/toast.js';
import { Routes } from './routes.js';
import { SessionKeeper } from './session-keeper.js';
import { SampleBanner, SkipLink } from './shell.js';

const app = hostApp(navigator.userAgent);
const WayOut = lazy(async () => {
  const loaded = await import('../ui/in-app/way-out.js');
  await messagesReady();
  return loaded;
});

export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Router base={basePath()}>
        <SkipLink />
        <SampleBanner />
        <Routes />
        <SessionKeeper />
        {app && (
          <Suspense fallback={null}>
            <WayOut app={app} />
          </Suspense>
        )}
        <ToastHost />
      </Router>
    </QueryClientProvider>
  );
}
