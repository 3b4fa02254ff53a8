import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-api-error/styles.css';
import './app.css';
import { EntryForm } from './EntryForm';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app.');
createRoot(app).render(
  <StrictMode>
    <EntryForm />
  </StrictMode>,
);
