import { Button } from '@contentful/f36-button';
import type { ApiErrorComponents } from 'react-api-error';

/** The button's type fits without a wrapper, but it then looks the same for each purpose. */
export const asItIs: ApiErrorComponents = { Button };
