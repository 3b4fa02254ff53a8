import { TextInput } from '@mantine/core';
import { type ApiError, type IssuePath, useFieldIssues } from 'react-api-error';

interface FieldProps {
  readonly label: string;
  readonly error: ApiError | null;
  readonly path: IssuePath;
}

/** Mantine's own input points to what stands in `error`. */
export function MantineField({ label, error, path }: FieldProps) {
  const { messages, messageProps } = useFieldIssues(error, path);
  const { lang, dir } = messageProps;
  const lines = messages.map((message) => (
    <span key={message} style={{ display: 'block' }}>
      {message}
    </span>
  ));
  return <TextInput label={label} error={lines.length > 0 && lines} errorProps={{ lang, dir }} />;
}
