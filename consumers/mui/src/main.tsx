import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-api-error/styles.css';
import 'react-api-error/themes/mui.css';
import { App } from './App';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app.');
createRoot(app).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
