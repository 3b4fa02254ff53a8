import { segmentsOfDotted } from './validators.js';

/** What a sentence says of a property that it names itself. */
export interface SentenceOfProperty {
  readonly path: readonly (string | number)[];
  /** The rest of it; `undefined` where that is about each item of a list, or what is in the property. */
  readonly predicate: string | undefined;
}

/**
 * A sentence of class-validator: some with a few words before the property. NestJS sends nothing but these
 * sentences. Source: https://github.com/typestack/class-validator, `defaultMessage` of each decorator, and
 * `ValidationExecutor`.
 */
const SENTENCE =
  /^(each value in |all |nested property |property )?(?!(?:it|this|value|you)\b)([a-z_$][\w$]*(?:\.[\w$]+)*)(?:'s elements)? ((?:must|should) .*)/s;

/** Reads a sentence that begins with the property it is about; most do not. */
export function readSentenceOfProperty(sentence: unknown): SentenceOfProperty | undefined {
  if (typeof sentence !== 'string') return undefined;
  const [, lead = 'property ', property, predicate] = SENTENCE.exec(sentence) ?? [];
  if (property === undefined) return undefined;
  return {
    path: segmentsOfDotted(property),
    predicate: lead === 'property ' ? predicate : undefined,
  };
}
