import { Anchor, Button, CloseButton, ThemeIcon } from '@mantine/core';
import type { ApiErrorComponents } from 'react-api-error';

const colors = { error: 'red', warning: 'orange' };

/** Mantine's parts for the banner. */
export const createComponents = (): ApiErrorComponents => ({
  Button: ({ purpose, state, ...rest }) => (
    <Button size="xs" variant={purpose === 'primary' ? 'filled' : 'default'} {...rest} />
  ),
  CloseButton: (props) => <CloseButton size="md" {...props} />,
  Icon: ({ severity, ...rest }) => (
    <ThemeIcon autoContrast size="xs" radius="xl" color={colors[severity]} {...rest}>
      !
    </ThemeIcon>
  ),
  Link: (props) => <Anchor inherit c="inherit" underline="never" {...props} />,
});
