import CloudscapeAlert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { applyMode } from '@cloudscape-design/global-styles';
import '@cloudscape-design/global-styles/index.css';

export function Alert({ error, words, onAction, onDismiss }) {
  return (
    <CloudscapeAlert
      type={error.severity}
      header={words.title}
      action={<Button onClick={onAction}>{words.action}</Button>}
      dismissible
      dismissAriaLabel={words.dismiss}
      onDismiss={onDismiss}
    >
      {words.body}
    </CloudscapeAlert>
  );
}

export function Provider({ scheme, children }) {
  applyMode(scheme);
  return children;
}
