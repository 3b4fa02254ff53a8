import { cutText } from './cleanText.js';
import { nonEmptyText } from '../guard/scalars.js';
import { redactSecrets } from './redactSecrets.js';
import { isSecretParameter } from './isSecretName.js';
import { redactText } from './redactText.js';
import { MASK } from './mask.js';
import { withoutEscapes } from './withoutEscapes.js';

/** The longest URL kept, in characters. */
const MAX_URL = 2_000;

/** A segment of the path, the name or the value of a parameter (RFC 3986, 3.3 and 3.4). */
const PART = /[^/?&=]+/g;

/** A parameter: its name, and its value. */
const PARAMETER = /(?<=[?&;])([^?&;=]+=)[^&;]+/g;

/**
 * A URL without user information and fragment, without the values of parameters that are named as secrets, and
 * without parts that hold a secret, or what was sent, in escapes.
 */
export function cleanUrl(url: unknown): string | undefined {
  const [withoutFragment = ''] = nonEmptyText(url)?.split('#', 1) ?? [];
  return nonEmptyText(cutText(withoutFragment, MAX_URL, cleaned));
}

function cleaned(url: string): string {
  // a name in escapes is one that the patterns for texts do not know
  const withoutEscapedNames = url.replace(PARAMETER, (whole, name: string) =>
    name.includes('%') && isSecretParameter(withoutEscapes(name)) ? name + MASK : whole,
  );
  return redactSecrets(withoutEscapedNames).replace(PART, (part) => {
    if (!part.includes('%')) return part;
    const plain = withoutEscapes(part);
    return redactText(plain) === plain ? part : MASK;
  });
}
