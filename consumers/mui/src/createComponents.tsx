import CloseIcon from '@mui/icons-material/Close';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlineOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { Button, IconButton, LinearProgress, Link } from '@mui/material';
import type { ApiErrorComponents } from 'react-api-error';

const icons = { error: ErrorOutlineIcon, warning: WarningAmberIcon };

/** MUI's parts for the banner. */
export const createComponents = (): ApiErrorComponents => ({
  Button: ({ purpose, state, children, ...rest }) => (
    <Button
      size="small"
      variant={purpose === 'primary' && state !== 'waiting' ? 'contained' : 'outlined'}
      color={purpose === 'primary' && state !== 'waiting' ? 'primary' : 'inherit'}
      sx={{
        opacity: state === 'waiting' ? 0.6 : 1,
        '&.Mui-focusVisible': { outline: '2px solid', outlineOffset: 2 },
        '@media (forced-colors: active)': { border: '1px solid' },
      }}
      {...rest}
    >
      {children}
      {state === 'busy' && (
        <LinearProgress
          aria-hidden
          variant="determinate"
          value={100}
          color="inherit"
          sx={{ position: 'absolute', inset: 'auto 4px 0', height: 2 }}
        />
      )}
    </Button>
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
