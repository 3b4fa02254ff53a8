import { Button, IconButton } from '@contentful/f36-button';
import { WarningIcon, WarningOctagonIcon, XIcon } from '@contentful/f36-icons';
import { TextLink } from '@contentful/f36-text-link';
import type { ApiErrorComponents } from 'react-api-error';

const icons = { error: <WarningOctagonIcon />, warning: <WarningIcon /> };
export const components: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }) => (
    <Button size="small" variant={purpose === 'primary' ? 'primary' : 'secondary'} {...rest} />
  ),
  CloseButton: (props) => <IconButton variant="transparent" icon={<XIcon />} {...props} />,
  Icon: ({ severity }) => icons[severity],
  Link: (props) => <TextLink {...props} />,
};
