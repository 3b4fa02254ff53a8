import { Anchor, Button, CloseButton, ThemeIcon } from '@mantine/core';
import type { ApiErrorComponents } from 'react-api-error';

/** Mantine's parts for the banner. */
export const createComponents = (): ApiErrorComponents => ({
  Button: ({ purpose, state, ...rest }) => (
    <Button
      size="xs"
      variant={purpose === 'primary' && state !== 'waiting' ? 'filled' : 'default'}
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
