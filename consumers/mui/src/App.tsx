import CloseIcon from '@mui/icons-material/Close';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import {
  Button,
  CircularProgress,
  Container,
  createTheme,
  CssBaseline,
  IconButton,
  Link,
  ThemeProvider,
  Typography,
} from '@mui/material';
import { ApiErrorProvider } from 'react-api-error';
import { EntryForm } from './EntryForm';
import { useClock } from './useClock';

const theme = createTheme({ cssVariables: true, colorSchemes: { light: true, dark: true } });

export function App() {
  // Draws the app, and these components with it, anew each second.
  const time = useClock();

  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <ApiErrorProvider
        components={{
          Button: ({ purpose, state, ...rest }) => (
            <Button
              size="small"
              variant={purpose === 'primary' ? 'contained' : 'outlined'}
              color={state ? 'inherit' : 'primary'}
              startIcon={state === 'busy' && <CircularProgress size="1em" color="inherit" />}
              {...rest}
            />
          ),
          CloseButton: (props) => (
            <IconButton size="small" {...props}>
              <CloseIcon fontSize="inherit" />
            </IconButton>
          ),
          Icon: ({ severity, ...rest }) =>
            severity === 'error' ? (
              <ErrorOutlineIcon fontSize="small" color="error" {...rest} />
            ) : (
              <WarningAmberIcon fontSize="small" color="warning" {...rest} />
            ),
          Link: (props) => <Link color="inherit" underline="none" {...props} />,
        }}
      >
        <Container maxWidth="sm">
          <Typography component="p" variant="caption" id="clock">
            {time}
          </Typography>
          <EntryForm />
        </Container>
      </ApiErrorProvider>
    </ThemeProvider>
  );
}
