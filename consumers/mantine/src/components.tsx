import { Anchor, Button, CloseButton, ThemeIcon } from '@mantine/core';
import type { ApiErrorComponents } from 'react-api-error';

const colors = { error: 'red.7', warning: 'orange.8' };
export const components: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }) => (
    <Button size="xs" variant={purpose === 'primary' ? 'filled' : 'default'} {...rest} />
  ),
  CloseButton: (props) => <CloseButton {...props} />,
  Icon: ({ severity }) => <ThemeIcon size="xs" radius="xl" color={colors[severity]}>!</ThemeIcon>,
  Link: (props) => <Anchor inherit c="inherit" underline="never" {...props} />,
};
