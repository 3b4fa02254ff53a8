import { ApiErrorBanner } from 'react-api-error';
import 'react-api-error/styles.css';

export function Alert({ error, onAction, onDismiss }) {
  return <ApiErrorBanner error={error} intent="save" onRetry={onAction} onDismiss={onDismiss} />;
}
