import { TextField } from '@mui/material';
import { type ApiError, type IssuePath, useFieldIssues } from 'react-api-error';

interface FieldProps {
  readonly label: string;
  readonly error: ApiError | null;
  readonly path: IssuePath;
}

export function MuiField({ label, error, path }: FieldProps) {
  const { messages, inputProps, messageProps } = useFieldIssues(error, path);
  const lines = messages.map((message) => <div key={message}>{message}</div>);
  return (
    <TextField
      label={label}
      error={lines.length > 0}
      helperText={lines.length > 0 && lines}
      slotProps={{
        htmlInput: inputProps,
        formHelperText: { ...messageProps, component: 'div' },
      }}
    />
  );
}
