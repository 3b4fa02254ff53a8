import { text } from '../../catalog/facts.js';
import { nonEmptyText } from '../../guard/scalars.js';
import { getOwn, type PlainRecord, isObject } from '../../guard/records.js';
import { isSecretName } from '../../redaction/isSecretName.js';
import { MASK } from '../../redaction/mask.js';

/** The name or number of a parameter in a sentence. */
const PARAMETER = /%(\w{1,40})/g;

/** Parameters are filled in up to here, in characters: the sentence grows with each, and no model keeps more. */
const MAX_SENTENCE = 2_000;

/** The longest value that a sentence names, in characters. */
const MAX_VALUE = 80;

/** The parameter that names the field, and the one beside which it names what an entity was looked up by. */
const FIELD = 'fieldName';
const SOUGHT = 'fieldValue';

/**
 * A record with the parameters filled into its sentence: `{message: '"%fieldName" is required.', parameters:
 * {fieldName: 'berth'}}`, or `%1` and a list, as Magento sends them
 * (https://developer.adobe.com/commerce/webapi/get-started/gs-web-api-response/).
 */
export function withParameters(record: PlainRecord): PlainRecord {
  const message = nonEmptyText(getOwn(record, 'message')) ?? '';
  const parameters = getOwn(record, 'parameters');
  if (!message.includes('%') || !isObject(parameters)) return record;
  const values = Object.entries(parameters as PlainRecord);
  const isAboutSecret = values.some(([, value]) => isSecretName(text(value) ?? ''));
  const beginning = message.slice(0, MAX_SENTENCE).replace(PARAMETER, (whole, name: string) => {
    const value = text(valueOf(parameters, name));
    if (value === undefined) return whole;
    const isHidden = isSecretName(name) || (isAboutSecret && !isSecretName(value));
    return isHidden ? MASK : value.slice(0, MAX_VALUE);
  });
  const filled = beginning + message.slice(MAX_SENTENCE);
  if (filled === message) return record;
  const field = getOwn(parameters, SOUGHT) === undefined ? getOwn(parameters, FIELD) : undefined;
  return { ...record, message: filled, parameters: null, ...(nonEmptyText(field) && { field }) };
}

/** The value of a parameter by its name, or, in a list, by its number, which counts from one. */
function valueOf(parameters: unknown, name: string): unknown {
  return Array.isArray(parameters)
    ? (parameters[Number(name) - 1] as unknown)
    : getOwn(parameters, name);
}
