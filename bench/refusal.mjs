/** A link as the wire writes it. @param {string} linkType @param {string} id */
const link = (linkType, id) => ({ sys: { type: 'Link', linkType, id } });

/** A field and a language that depend on the index. @param {number} index */
const fieldOf = (index) => `field${index % 23}`;

/** @param {number} index */
const pathOf = (index) => ['fields', fieldOf(index), ['en-US', 'de', 'pt-BR'][index % 3]];

/**
 * One element of `details.errors` for each way a content API refuses a value, as recorded responses
 * spell them. Ids and values differ from element to element, as they do on the wire.
 *
 * @type {readonly ((index: number) => object)[]}
 */
const elements = [
  (index) => ({
    name: 'required',
    path: pathOf(index),
    details: `The property "${fieldOf(index)}" is required here`,
  }),
  (index) => ({
    name: 'size',
    path: pathOf(index),
    min: 40,
    max: 160,
    value: `Draft number ${index}`,
    details: 'Size must be at least 40 and at most 160',
  }),
  (index) => ({
    name: 'unique',
    path: pathOf(index),
    value: `pier-${index}`,
    conflicting: [link('Entry', `5Kq8mRZt${index}`)],
    message: 'Same field value present in other entry',
  }),
  (index) => ({
    name: 'in',
    path: pathOf(index),
    expected: ['news', 'guide', 'notice'],
    value: `story ${index}`,
    details: 'Value must be one of expected values',
  }),
  (index) => ({
    name: 'type',
    path: pathOf(index),
    type: 'Symbol',
    value: index,
    details: `The type of "${fieldOf(index)}" is incorrect, expected type: Symbol`,
  }),
  (index) => ({
    name: 'notResolvable',
    path: [...pathOf(index), index % 7],
    link: { type: 'Link', linkType: 'Asset', id: `3fTn0cWb${index}` },
    details: 'The linked asset could not be found',
  }),
  (index) => ({
    name: 'regexp',
    path: pathOf(index),
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    flags: null,
    value: `Harbour ${index}!`,
    customMessage: 'Use small letters, digits and hyphens.',
  }),
];

/** One entry's whole error, as bulk actions wrap it. @param {number} index @param {object[]} errors */
const wholeError = (index, errors) => ({
  ...link('Entry', `7hYd2Lxa${index}`),
  error: {
    sys: { type: 'Error', id: 'ValidationFailed' },
    message: 'Validation error',
    details: { errors },
  },
});

/**
 * The body of a 422 with so many problems, as text. In a large one every tenth element is the whole error
 * of one entry, with three problems of its own.
 *
 * @param {number} issues
 */
export function refusal(issues) {
  const errors = [];
  for (let index = 0; index < issues; ) {
    const isWhole = index % 13 === 10 && index + 3 <= issues;
    const some = Array.from({ length: isWhole ? 3 : 1 }, (_, nth) => elementAt(index + nth));
    errors.push(...(isWhole ? [wholeError(index, some)] : some));
    index += some.length;
  }
  return JSON.stringify({
    sys: { type: 'Error', id: 'ValidationFailed' },
    message: 'Validation error',
    details: { errors },
    requestId: '0e4b9a5c-8d2f-4f0e-9c4c-6d2a1b7e3f58',
  });
}

/** @param {number} index */
function elementAt(index) {
  return elements[index % elements.length]?.(index) ?? {};
}
