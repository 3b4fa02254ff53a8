import { ActionableNotification, Theme } from '@carbon/react';
import '@carbon/styles/css/styles.min.css';

export function Alert({ error, words, onAction, onDismiss }) {
  return (
    <ActionableNotification
      kind={error.severity}
      inline
      lowContrast
      hasFocus={false}
      title={words.title}
      subtitle={words.body}
      actionButtonLabel={words.action}
      onActionButtonClick={onAction}
      aria-label={words.dismiss}
      onClose={onDismiss}
    />
  );
}

export function Provider({ scheme, children }) {
  return <Theme theme={scheme === 'dark' ? 'g100' : 'white'}>{children}</Theme>;
}
