import { Container, createTheme, CssBaseline, ThemeProvider, Typography } from '@mui/material';
import { ApiErrorProvider } from 'react-api-error';
import { components } from './components';
import { EntryForm } from './EntryForm';
import { useClock } from './useClock';

const theme = createTheme({ cssVariables: true, colorSchemes: { light: true, dark: true } });

export function App() {
  // Renders the app again every second.
  const time = useClock();

  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <ApiErrorProvider components={components}>
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
