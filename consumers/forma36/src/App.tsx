import { Button, IconButton } from '@contentful/f36-button';
import { Box, GlobalStyles } from '@contentful/f36-core';
import { WarningIcon, WarningOctagonIcon, XIcon } from '@contentful/f36-icons';
import { TextLink } from '@contentful/f36-text-link';
import tokens from '@contentful/f36-tokens';
import { Caption } from '@contentful/f36-typography';
import { ApiErrorProvider } from 'react-api-error';
import { EntryForm } from './EntryForm';
import { useClock } from './useClock';

export function App() {
  // Draws the app, and these components with it, anew each second.
  const time = useClock();

  return (
    <>
      <GlobalStyles />
      <ApiErrorProvider
        components={{
          Button: ({ purpose, state, ...rest }) => (
            <Button
              size="small"
              variant={purpose === 'primary' && state !== 'waiting' ? 'primary' : 'secondary'}
              isLoading={state === 'busy'}
              style={state === 'waiting' ? { opacity: 0.6 } : undefined}
              {...rest}
            />
          ),
          CloseButton: (props) => (
            <IconButton size="small" variant="transparent" icon={<XIcon />} {...props} />
          ),
          Icon: ({ severity, ...rest }) =>
            severity === 'error' ? (
              <WarningOctagonIcon size="small" color={tokens.colorNegative} {...rest} />
            ) : (
              <WarningIcon size="small" color={tokens.colorWarning} {...rest} />
            ),
          Link: (props) => <TextLink {...props} />,
        }}
      >
        <Box padding="spacingL" style={{ maxWidth: '40rem', margin: 'auto' }}>
          <Caption id="clock">{time}</Caption>
          <EntryForm />
        </Box>
      </ApiErrorProvider>
    </>
  );
}
