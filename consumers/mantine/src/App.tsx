import { Container, MantineProvider, Text } from '@mantine/core';
import { ApiErrorProvider } from 'react-api-error';
import { components } from './components';
import { EntryForm } from './EntryForm';
import { useClock } from './useClock';

export function App() {
  // Renders the app again every second.
  const time = useClock();

  return (
    <MantineProvider defaultColorScheme="auto">
      <ApiErrorProvider components={components}>
        <Container size="xs" py="md">
          <Text size="xs" c="dimmed" id="clock">
            {time}
          </Text>
          <EntryForm />
        </Container>
      </ApiErrorProvider>
    </MantineProvider>
  );
}
