import { TextField, type TextFieldProps } from '@mui/material';
import { type ApiError, type IssuePath, useFieldIssues } from 'react-api-error';

/** With its `id` as what `fieldTarget` gives, the banner leads here. */
type FieldProps = Pick<TextFieldProps, 'id' | 'label' | 'value' | 'onChange'> & {
  readonly error: ApiError | null;
  readonly path: IssuePath;
};

export function MuiField({ error, path, ...rest }: FieldProps) {
  const { messages, inputProps, messageProps } = useFieldIssues(error, path);
  const lines = messages.map((message) => <div key={message}>{message}</div>);
  return (
    <TextField
      {...rest}
      error={lines.length > 0}
      helperText={lines.length > 0 && lines}
      slotProps={{
        htmlInput: inputProps,
        formHelperText: { ...messageProps, component: 'div' },
      }}
    />
  );
}
