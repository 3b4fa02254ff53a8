'use client';
import type { FieldLabel } from '../../describe/DescribeOptions.js';
import { createMessageContext, type MessageContext } from '../../describe/messageContext.js';
import { type ApiErrorConfig, useApiErrorConfig } from '../config.js';
import { useNeutralSpeech } from './useNeutralSpeech.js';

/**
 * The provider's settings, and the phrases, numbers and plurals of its language.
 *
 * @param fieldLabel wins over the provider's
 */
export function useMessageContext(fieldLabel?: FieldLabel): MessageContext<ApiErrorConfig> {
  const config = useApiErrorConfig();
  const speech = useNeutralSpeech();
  return createMessageContext({ ...config, fieldLabel: fieldLabel ?? config.fieldLabel, speech });
}
