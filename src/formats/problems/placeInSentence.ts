import { fromPathText } from '../../model/fromPathText.js';

/**
 * How a sentence of class-validator begins: with the property, or with a few words and the property. NestJS sends
 * nothing but these sentences. Source: https://github.com/typestack/class-validator, `defaultMessage`
 * of each decorator, and `ValidationExecutor`.
 */
const PROPERTY =
  /^(?:each value in |all |(?:nested )?property )?(?!(?:it|this|value|you)\b)([a-z_$][\w$]*(?:\.[\w$]+)*)(?:'s elements)? (?:must|should) /;

/** The place that a sentence begins with, if it begins with one. */
export function placeInSentence(sentence: unknown): readonly (string | number)[] | undefined {
  const property = typeof sentence === 'string' ? PROPERTY.exec(sentence)?.[1] : undefined;
  return property ? fromPathText(property) : undefined;
}
