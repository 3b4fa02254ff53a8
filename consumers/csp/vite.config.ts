import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Allows nothing inline, nothing from other origins, and no text that becomes markup or code. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

export default defineConfig({
  plugins: [react()],
  preview: { headers: { 'Content-Security-Policy': policy.join('; ') } },
});
