import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { createQueryClient } from './app/query-client.js';
import { beginFirstPage } from './app/routes.js';
import { basePath } from './lib/base.js';
import { loadPreferences } from './lib/preferences.js';
import { meQuery } from './lib/session.js';
import './ui/tokens.css';
import './ui/base.css';

loadPreferences();
const client = createQueryClient();
void client.prefetchQuery(meQuery);
beginFirstPage(location.pathname.slice(basePath().length) || '/');
const root = document.getElementById('root');
if (root) createRoot(root).render(<App client={client} />);
