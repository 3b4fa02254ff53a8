import { fromPathText } from '../model/fromPathText.js';

/**
 * How a sentence of class-validator begins: with the property, and some with a few words before it. NestJS
 * sends nothing but these sentences. Source: https://github.com/typestack/class-validator, `defaultMessage`
 * of each decorator, and `ValidationExecutor`.
 */
const PROPERTY =
  /^(?:each value in |all |(?:nested )?property )?(?!(?:it|this|value|you)\b)([a-z_$][\w$]*(?:\.[\w$]+)*)(?:'s elements)? (?:must|should) /;

/** The place that a sentence in a list names by how it begins; most name none. */
export function placeInSentence(sentence: unknown): readonly (string | number)[] | undefined {
  const property = typeof sentence === 'string' ? PROPERTY.exec(sentence)?.[1] : undefined;
  return property ? fromPathText(property) : undefined;
}
