import type { Act } from './access.js';
import {
  archiveEntry,
  createEntry,
  deleteEntry,
  type EntryRequest,
  getEntry,
  notFound,
  publishEntry,
  putEntry,
  unarchiveEntry,
  unpublishEntry,
} from './entries.js';
import { type Answer, done, refuse } from './errors.js';
import { listEntries } from './query.js';

export interface RouteRequest extends EntryRequest {
  /** The value of a parameter of the path: `param('contentType')` of `/content_types/:contentType`. */
  readonly param: (name: string) => string;
  readonly search: URLSearchParams;
}

interface RouteRow {
  /** What a request is for. Faults, provocations and the log use this name. */
  readonly call: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/spaces/:space` and `/spaces/:space/environments/:environment`. */
  readonly path: string;
  readonly act: Act;
  readonly body: 'none' | 'json';
  readonly answer: (request: RouteRequest) => Answer;
}

function all(items: readonly unknown[]): Answer {
  const { length } = items;
  return done({ sys: { type: 'Array' }, total: length, skip: 0, limit: 100, items });
}

const entry = '/entries/:entry';

/** One row per route. Any other path answers 404 `UnknownRoute`. */
export const routes = [
  {
    call: 'contentTypes',
    method: 'get',
    path: '/content_types',
    act: 'read',
    body: 'none',
    answer: ({ state }) => all([...state.contentTypes.values()]),
  },
  {
    call: 'contentType',
    method: 'get',
    path: '/content_types/:contentType',
    act: 'read',
    body: 'none',
    answer: ({ state, param }) => {
      const id = param('contentType');
      const contentType = state.contentTypes.get(id);
      return contentType ? done(contentType) : notFound(state, 'ContentType', id);
    },
  },
  {
    call: 'locales',
    method: 'get',
    path: '/locales',
    act: 'read',
    body: 'none',
    answer: ({ state }) => all(state.locales),
  },
  {
    call: 'list',
    method: 'get',
    path: '/entries',
    act: 'read',
    body: 'none',
    answer: ({ state, search }) => {
      const listing = listEntries(search, state);
      return 'kind' in listing ? listing : done({ sys: { type: 'Array' }, ...listing });
    },
  },
  { call: 'open', method: 'get', path: entry, act: 'read', body: 'none', answer: getEntry },
  {
    call: 'create',
    method: 'post',
    path: '/entries',
    act: 'write',
    body: 'json',
    answer: createEntry,
  },
  { call: 'save', method: 'put', path: entry, act: 'write', body: 'json', answer: putEntry },
  {
    call: 'delete',
    method: 'delete',
    path: entry,
    act: 'delete',
    body: 'none',
    answer: deleteEntry,
  },
  {
    call: 'publish',
    method: 'put',
    path: `${entry}/published`,
    act: 'publish',
    body: 'none',
    answer: publishEntry,
  },
  {
    call: 'unpublish',
    method: 'delete',
    path: `${entry}/published`,
    act: 'publish',
    body: 'none',
    answer: unpublishEntry,
  },
  {
    call: 'archive',
    method: 'put',
    path: `${entry}/archived`,
    act: 'publish',
    body: 'none',
    answer: archiveEntry,
  },
  {
    call: 'unarchive',
    method: 'delete',
    path: `${entry}/archived`,
    act: 'publish',
    body: 'none',
    answer: unarchiveEntry,
  },
] as const satisfies readonly RouteRow[];

/** The row for all other paths. */
export const unknownRoute = {
  call: 'unknown',
  act: 'read',
  body: 'none',
  answer: () => refuse.unknownRoute(),
} as const satisfies Omit<RouteRow, 'method' | 'path'>;

/** What a request is for. */
export type Call = (typeof routes)[number]['call'] | typeof unknownRoute.call;

/** The API's answer to a request, whatever transport it came by. */
export interface Route extends Omit<RouteRow, 'method' | 'path'> {
  readonly call: Call;
}
