import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { createQueryClient } from './app/query-client.js';
import { beginFirstPage } from './app/routes.js';
import { basePath } from './lib/base.js';
import { keepOffline } from './lib/offline.js';
import { loadPreferences } from './lib/preferences.js';
import { meQuery } from './lib/session.js';
import './ui/tokens.css';
import './ui/base.css';

loadPreferences();
const path = location.pathname.slice(basePath().length) || '/';
const root = document.getElementById('root');
/** A draft shown to its author: the same pages, answered from the draft inside the page (docs/decisions/0099). */
const draft = /^\/tac-gia\/xem-truoc\/([a-z0-9-]+)/.exec(path)?.[1];
if (root && draft) {
  void import('./app/preview/start.js').then(({ startPreview }) => startPreview(createRoot(root), draft));
} else if (root) {
  const client = createQueryClient();
  void client.prefetchQuery(meQuery);
  beginFirstPage(path);
  createRoot(root).render(<App client={client} />);
}
if ('serviceWorker' in navigator) addEventListener('load', keepOffline);
