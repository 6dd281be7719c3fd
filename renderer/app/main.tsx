import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { registerFonts } from './fonts';
import './tokens.css';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
registerFonts();
createRoot(root).render(<ErrorBoundary><App /></ErrorBoundary>);
