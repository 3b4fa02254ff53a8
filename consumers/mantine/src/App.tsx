import { Container, MantineProvider, Text } from '@mantine/core';
import { ApiErrorProvider } from 'react-api-error';
import { createComponents } from './createComponents';
import { EntryForm } from './EntryForm';
import { useClock } from './useClock';

export function App() {
  // Renders the app, and creates its components again, every second.
  const time = useClock();

  return (
    <MantineProvider defaultColorScheme="auto">
      <ApiErrorProvider components={createComponents()}>
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
