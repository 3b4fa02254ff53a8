import { Button } from '@mui/material';
import type { ApiErrorComponents } from 'react-api-error';

/** The button fits without a function around it, then without looks for each purpose. */
export const asItIs: ApiErrorComponents = { Button };
