import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'react-api-error/styles.css';
import './app.css';

export const metadata: Metadata = { title: 'Entry', icons: 'data:,' };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
