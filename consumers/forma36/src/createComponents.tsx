import { Button, IconButton } from '@contentful/f36-button';
import { WarningIcon, WarningOctagonIcon, XIcon } from '@contentful/f36-icons';
import { TextLink } from '@contentful/f36-text-link';
import tokens from '@contentful/f36-tokens';
import type { ApiErrorComponents } from 'react-api-error';

/** Forma 36's parts for the banner. */
export const createComponents = (): ApiErrorComponents => ({
  Button: ({ purpose, state, ...rest }) => (
    <Button size="small" variant={purpose === 'primary' ? 'primary' : 'secondary'} {...rest} />
  ),
  CloseButton: (props) => (
    <IconButton size="small" variant="transparent" icon={<XIcon />} {...props} />
  ),
  Icon: ({ severity, ...rest }) => {
    const SeverityIcon = severity === 'error' ? WarningOctagonIcon : WarningIcon;
    const color = severity === 'error' ? tokens.colorNegative : tokens.colorWarning;
    return <SeverityIcon size="medium" color={color} {...rest} />;
  },
  Link: (props) => <TextLink {...props} />,
});
