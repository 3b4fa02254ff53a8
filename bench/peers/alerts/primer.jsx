import { Banner, BaseStyles, ThemeProvider } from '@primer/react';
import '@primer/primitives/dist/css/primitives.css';
import '@primer/primitives/dist/css/functional/themes/dark.css';
import '@primer/primitives/dist/css/functional/themes/light.css';

export function Alert({ error, words, onAction, onDismiss }) {
  return (
    <Banner
      variant={error.severity === 'error' ? 'critical' : 'warning'}
      title={words.title}
      description={words.body}
      primaryAction={<Banner.PrimaryAction onClick={onAction}>{words.action}</Banner.PrimaryAction>}
      onDismiss={onDismiss}
    />
  );
}

export function Provider({ scheme, children }) {
  return (
    <ThemeProvider colorMode={scheme === 'dark' ? 'night' : 'day'}>
      <BaseStyles>{children}</BaseStyles>
    </ThemeProvider>
  );
}
