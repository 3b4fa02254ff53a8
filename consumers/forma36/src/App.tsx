import { Box, GlobalStyles } from '@contentful/f36-core';
import { Caption } from '@contentful/f36-typography';
import { ApiErrorProvider } from 'react-api-error';
import { components } from './components';
import { EntryForm } from './EntryForm';
import { useClock } from './useClock';

export function App() {
  // Renders the app again every second.
  const time = useClock();

  return (
    <>
      <GlobalStyles />
      <ApiErrorProvider components={components}>
        <Box padding="spacingL" style={{ maxWidth: '40rem', margin: 'auto' }}>
          <Caption id="clock">{time}</Caption>
          <EntryForm />
        </Box>
      </ApiErrorProvider>
    </>
  );
}
