import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<h1>Briefing Desk</h1>);
requestAnimationFrame(() => void window.desk.invoke('app:ready'));
