import { Anchor, Button, CloseButton, Loader, ThemeIcon } from '@mantine/core';
import type { ApiErrorComponents } from 'react-api-error';

/** Mantine's parts for the banner. `data-disabled` has the looks of `disabled`, and keeps focus. */
export const createComponents = (): ApiErrorComponents => ({
  Button: ({ purpose, state, ...rest }) => (
    <Button
      size="xs"
      variant={purpose === 'primary' ? 'filled' : 'default'}
      data-disabled={state !== undefined}
      leftSection={state === 'busy' && <Loader size="1em" color="currentcolor" />}
      {...rest}
    />
  ),
  CloseButton: (props) => <CloseButton size="md" {...props} />,
  Icon: ({ severity, ...rest }) => (
    <ThemeIcon
      autoContrast
      size="xs"
      radius="xl"
      color={severity === 'error' ? 'red' : 'orange'}
      {...rest}
    >
      !
    </ThemeIcon>
  ),
  Link: (props) => <Anchor inherit c="inherit" underline="never" {...props} />,
});
