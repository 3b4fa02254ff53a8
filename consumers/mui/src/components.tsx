import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { Button, IconButton, Link } from '@mui/material';
import type { ApiErrorComponents } from 'react-api-error';

const secondary = { variant: 'outlined', color: 'inherit' } as const;
export const components: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }) => (
    <Button size="small" variant="contained" {...(purpose !== 'primary' && secondary)} {...rest} />
  ),
  CloseButton: (props) => <IconButton size="small" {...props}>×</IconButton>,
  Icon: ({ severity }) => (severity === 'error' ? <ErrorIcon /> : <WarningIcon />),
  Link: (props) => <Link color="inherit" underline="none" {...props} />,
};
