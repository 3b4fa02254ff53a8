import { TextInput, type TextInputProps } from '@mantine/core';
import { type ApiError, type IssuePath, useFieldIssues } from 'react-api-error';

type FieldProps = Pick<TextInputProps, 'id' | 'label' | 'value' | 'onChange'> & {
  readonly error: ApiError | null;
  readonly path: IssuePath;
};

/** Mantine's own input points to what stands in `error`. */
export function MantineField({ error, path, ...rest }: FieldProps) {
  const { messages, messageProps } = useFieldIssues(error, path);
  const { lang, dir } = messageProps;
  const lines = messages.map((message) => (
    <span key={message} style={{ display: 'block' }}>
      {message}
    </span>
  ));
  return <TextInput {...rest} error={lines.length > 0 && lines} errorProps={{ lang, dir }} />;
}
