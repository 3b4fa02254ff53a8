import CloseIcon from '@mui/icons-material/Close';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlineOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { Button, IconButton, Link } from '@mui/material';
import type { ApiErrorComponents } from 'react-api-error';

const icons = { error: ErrorOutlineIcon, warning: WarningAmberIcon };

/** MUI's parts for the banner. */
export const createComponents = (): ApiErrorComponents => ({
  Button: ({ purpose, state, ...rest }) => (
    <Button
      size="small"
      variant={purpose === 'primary' ? 'contained' : 'outlined'}
      color={purpose === 'primary' ? 'primary' : 'inherit'}
      {...rest}
    />
  ),
  CloseButton: (props) => (
    <IconButton size="small" {...props}>
      <CloseIcon fontSize="inherit" />
    </IconButton>
  ),
  Icon: ({ severity, ...rest }) => {
    const SeverityIcon = icons[severity];
    return <SeverityIcon fontSize="small" color={severity} {...rest} />;
  },
  Link: (props) => <Link color="inherit" underline="none" {...props} />,
});
