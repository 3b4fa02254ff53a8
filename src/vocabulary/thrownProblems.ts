/**
 * Where the error of a validator lists its problems, each with a sentence and a place, the surest
 * place first.
 */
export const thrownListNames: readonly string[] = [
  // Yup: https://github.com/jquense/yup#validationerrorerrors-string--string-value-any-path-string
  'inner',
  // Zod, Valibot and what else follows https://standardschema.dev/schema
  'issues',
  // Joi: https://joi.dev/api/#validationerror
  'details',
];

/** What a thrown problem tells beside its place: nothing of it repeats what was typed. */
export const thrownFactNames: readonly string[] = ['message', 'type', 'code'];
