import { expect, it } from 'vitest';
import { isAsync } from '../../src/parse/isAsync.js';
import { thrownBy } from '../../src/testing/thrownBy.js';

it.each([
  ['a response', new Response('', { status: 404 }), true],
  ['a promise', Promise.resolve(), true],
  ['an error whose body is unread', thrownBy('ky', 'NotFoundError'), true],
  ['an error whose body was read', thrownBy('axios', 'NotFoundError'), false],
  ['an error', new TypeError('Failed to fetch'), false],
  ['nothing', null, false],
])('%s takes time to read: %j', (_what, value, takesTime) => {
  expect(isAsync(value)).toBe(takesTime);
});
