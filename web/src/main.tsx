import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { createQueryClient } from './app/query-client.js';
import { loadPreferences } from './lib/preferences.js';
import './ui/tokens.css';
import './ui/base.css';

loadPreferences();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App client={createQueryClient()} />);
