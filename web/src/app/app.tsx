import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Router } from 'wouter';
import { basePath } from '../lib/base.js';
import { ToastHost } from '../ui/toast.js';
import { Routes } from './routes.js';
import { SessionKeeper } from './session-keeper.js';
import { SampleBanner, SkipLink } from './shell.js';

export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Router base={basePath()}>
        <SkipLink />
        <SampleBanner />
        <Routes />
        <SessionKeeper />
        <ToastHost />
      </Router>
    </QueryClientProvider>
  );
}
