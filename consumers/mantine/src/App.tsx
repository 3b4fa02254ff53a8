import {
  Anchor,
  Button,
  CloseButton,
  Container,
  Loader,
  MantineProvider,
  Text,
  ThemeIcon,
} from '@mantine/core';
import { ApiErrorProvider } from 'react-api-error';
import { EntryForm } from './EntryForm';
import { useClock } from './useClock';

export function App() {
  // Draws the app, and these components with it, anew each second.
  const time = useClock();

  return (
    <MantineProvider defaultColorScheme="auto">
      <ApiErrorProvider
        components={{
          Button: ({ purpose, state, ...rest }) => (
            <Button
              size="xs"
              variant={purpose === 'primary' ? 'filled' : 'default'}
              data-disabled={state !== undefined}
              leftSection={state === 'busy' && <Loader size="1em" color="currentcolor" />}
              {...rest}
            />
          ),
          CloseButton: (props) => <CloseButton size="sm" {...props} />,
          Icon: ({ severity, ...rest }) => (
            <ThemeIcon
              size="xs"
              radius="xl"
              color={severity === 'error' ? 'red' : 'orange'}
              {...rest}
            >
              !
            </ThemeIcon>
          ),
          Link: (props) => <Anchor inherit c="inherit" underline="never" {...props} />,
        }}
      >
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
