import { onceForText } from '../guard/onceForText.js';
import { mayNeedRedaction } from './mayNeedRedaction.js';
import { redactOnce } from './redactSecrets.js';
import { withoutEscapes } from './withoutEscapes.js';
import { withoutPayload } from './withoutPayload.js';
import { withoutTakenValues } from './withoutTakenValues.js';

/**
 * A text of any length without secrets and without what was sent. ARCHITECTURE.md explains the steps that it passes,
 * under "How secrets are removed". What was changed passes again until nothing changes. Of what was not, the text with
 * its escapes undone passes, too.
 */
export function redactText(text: string): string {
  // most texts are clean
  if (!mayNeedRedaction(text)) return text;
  const clean = cleanedOnce(text);
  // what stood around a secret may look like one, or like JSON, now that it is gone
  if (clean !== text) return redactAgain(clean);
  // escapes that hide nothing stay
  const plain = withoutEscapes(text);
  const cleanPlain = cleanedOnce(plain);
  return cleanPlain === plain ? text : redactAgain(cleanPlain);
}

/** What is left of ten thousand sentences is often the same, and then looked at once. */
const redactAgain = /* @__PURE__ */ onceForText(redactText);

function cleanedOnce(text: string): string {
  return redactOnce(withoutTakenValues(withoutPayload(text)));
}
