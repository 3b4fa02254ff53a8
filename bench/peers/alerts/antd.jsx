import { Alert as AntAlert, Button, ConfigProvider, theme } from 'antd';

const algorithms = { light: theme.defaultAlgorithm, dark: theme.darkAlgorithm };

export function Alert({ error, words, onAction, onDismiss }) {
  return (
    <AntAlert
      type={error.severity}
      showIcon
      title={words.title}
      description={
        <>
          {words.body}
          <div style={{ marginTop: 12 }}>
            <Button type="primary" danger={error.severity === 'error'} onClick={onAction}>
              {words.action}
            </Button>
          </div>
        </>
      }
      closable={{ 'aria-label': words.dismiss, onClose: onDismiss }}
    />
  );
}

export function Provider({ scheme, children }) {
  return <ConfigProvider theme={{ algorithm: algorithms[scheme] }}>{children}</ConfigProvider>;
}
