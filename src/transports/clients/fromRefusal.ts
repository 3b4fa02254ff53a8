import { isErrorName } from '../../wire/isErrorName.js';
import { isErrorLike, safeGetString } from '../../guard/liveValues.js';
import { compact, getOwnData, isRecord } from '../../guard/records.js';
import { nonEmptyText } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/** The members of a refusal that say why: beside them may stand what was sent. */
const sentenceNames: readonly string[] = ['error', 'message', 'description'];

/**
 * An error of a client whose server answers 200 to everything and refuses in the body, which the error keeps as `data`:
 * Slack (https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors), Odoo. Other errors keep there whatever the
 * app gave them, even what somebody typed, so the record has to say that it is a refusal, and why.
 */
export function fromRefusal(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const data = isErrorLike(thrown) ? getOwnData(thrown, 'data') : undefined;
  if (!isRecord(data) || isErrorLike(data)) return undefined;
  const textOf = (name: string) => nonEmptyText(getOwnData(data, name));
  const [name = '', code = ''] = ['name', 'code'].map(textOf);
  const isRefused = [getOwnData(data, 'ok'), getOwnData(data, 'success')].includes(false);
  if (!isRefused && !isErrorName(name)) return undefined;
  const sentences = sentenceNames.map((each) => [each, textOf(each)] as const);
  if (!sentences.some(([, sentence]) => sentence)) return undefined;
  const body = compact({
    ...Object.fromEntries(sentences),
    // what somebody typed may be called so, too
    name: isErrorName(name) ? name : undefined,
    code: /^\S+$/.test(code) ? code : undefined,
  });
  const ownMessage = safeGetString(thrown, 'message');
  return compact({ transport: 'refusal', message: ownMessage, ...toBody(body, context) });
}
