import { isErrorName } from '../../guard/isErrorName.js';
import { isErrorLike, safeGetString } from '../../guard/liveValues.js';
import { compact, getOwnData, isRecord, type PlainRecord } from '../../guard/records.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/**
 * An error of a client whose server answers 200 to everything and refuses in the body, which the error keeps as `data`:
 * Slack (https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors), Odoo. Other errors keep there whatever the
 * app gave them, even what somebody typed, so the record has to say that it is a refusal.
 */
export function fromRefusal(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const data = isErrorLike(thrown) ? getOwnData(thrown, 'data') : undefined;
  if (!isRecord(data) || !isRefusal(data)) return undefined;
  const message = safeGetString(thrown, 'message');
  return compact({ transport: 'refusal', message, ...toBody(data, context) });
}

function isRefusal(data: PlainRecord): boolean {
  const name = getOwnData(data, 'name');
  const isError = typeof name === 'string' && isErrorName(name);
  return isError || getOwnData(data, 'ok') === false || getOwnData(data, 'success') === false;
}
