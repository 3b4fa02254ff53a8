import {
  AlertTitle,
  Button,
  createTheme,
  CssBaseline,
  Alert as MuiAlert,
  ThemeProvider,
} from '@mui/material';

const themes = {
  light: createTheme(),
  dark: createTheme({ palette: { mode: 'dark' } }),
};

export function Alert({ error, words, onAction, onDismiss }) {
  return (
    <MuiAlert severity={error.severity} closeText={words.dismiss} onClose={onDismiss}>
      <AlertTitle>{words.title}</AlertTitle>
      {words.body}
      <div style={{ marginTop: 12 }}>
        <Button size="small" variant="contained" color={error.severity} onClick={onAction}>
          {words.action}
        </Button>
      </div>
    </MuiAlert>
  );
}

export function Provider({ scheme, children }) {
  return (
    <ThemeProvider theme={themes[scheme]}>
      <CssBaseline />
      {children}
    </ThemeProvider>
  );
}
