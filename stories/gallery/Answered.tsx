import { useState } from 'react';
import { ApiErrorBanner, type Intent, useApiError } from 'react-api-error';
import { type Answer, responseOf } from './answers.js';

const parse = { partial: true };

export interface AnsweredProps {
  /** Status and body, as the server sends them. */
  readonly answer: Answer;
  /** What was attempted. */
  readonly intent: Intent;
}

/** What an app shows for a response of any format. `partial` includes the errors in successful ones. */
export function Answered({ answer, intent }: AnsweredProps) {
  const [source] = useState(() => responseOf(answer));
  const { bannerProps } = useApiError({ source, intent, parse, onRetry: () => {} });
  return <ApiErrorBanner {...bannerProps} />;
}
