import { Anchor, Button, CloseButton, Progress, ThemeIcon } from '@mantine/core';
import type { ApiErrorComponents } from 'react-api-error';

/** Mantine's parts for the banner. `data-disabled` has the looks of `disabled`, and keeps focus. */
export const createComponents = (): ApiErrorComponents => ({
  Button: ({ purpose, state, children, ...rest }) => (
    <Button
      size="xs"
      variant={purpose === 'primary' ? 'filled' : 'default'}
      data-disabled={state !== undefined}
      {...rest}
    >
      {children}
      {state === 'busy' && (
        <Progress
          aria-hidden
          value={100}
          color="currentcolor"
          size={3}
          pos="absolute"
          style={{ inset: 'auto 0 0' }}
        />
      )}
    </Button>
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
