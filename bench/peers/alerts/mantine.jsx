import { Alert as MantineAlert, Button, MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';

const icon = (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M12 8v4m0 4h.01" />
  </svg>
);

export function Alert({ error, words, onAction, onDismiss }) {
  const color = error.severity === 'error' ? 'red' : 'yellow';
  return (
    <MantineAlert
      color={color}
      title={words.title}
      icon={icon}
      withCloseButton
      closeButtonLabel={words.dismiss}
      onClose={onDismiss}
    >
      {words.body}
      <div style={{ marginTop: 12 }}>
        <Button size="xs" color={color} onClick={onAction}>
          {words.action}
        </Button>
      </div>
    </MantineAlert>
  );
}

export function Provider({ scheme, children }) {
  return <MantineProvider forceColorScheme={scheme}>{children}</MantineProvider>;
}
