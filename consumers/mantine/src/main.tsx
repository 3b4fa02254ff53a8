import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@mantine/core/styles.css';
import 'react-api-error/styles.css';
import 'react-api-error/themes/mantine.css';
import { App } from './App';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app.');
createRoot(app).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
