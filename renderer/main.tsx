import '@fontsource-variable/inter/wght.css';
import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import './styles/theme.css';
import './styles/widgets/index.css';
import './styles/layout.css';
import './styles/screens.css';
import './styles/paper.css';
import './styles/registry.css';
import './styles/search.css';
import './styles/claims.css';
import './styles/desktop.css';
import './styles/editing.css';
import './styles/capture.css';
import './styles/importing.css';
import './styles/erasure.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { start } from './store/start';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the program');

await start();
createRoot(root).render(<App />);
