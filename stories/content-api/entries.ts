import { isStorable, checkStructure } from './checkStructure.js';
import { checkRules } from './checkRules.js';
import { type Answer, done, type Refusal, refuse } from './errors.js';
import { type ContentType, type Entry, type EntrySys, linkTo } from './resources.js';
import { type ContentState, newEntry } from './state.js';

/** The parts of a request that an entry verb gets. */
export interface EntryRequest {
  readonly state: ContentState;
  readonly entryId: string;
  /** The parsed body; only saving and creating have one. */
  readonly body: Readonly<Record<string, unknown>>;
  /** `X-Contentful-Version`; NaN if the header is missing or not a number. */
  readonly version: number;
  /** `X-Contentful-Content-Type`; null if the header is missing. */
  readonly contentTypeId: string | null;
  readonly userId: string;
  /** ISO 8601. */
  readonly at: string;
  /** When the fields are checked against the content type's rules; their structure is always checked. */
  readonly validateOn: 'save' | 'publish';
}

export function notFound(state: ContentState, type: string, id: string): Refusal {
  const { spaceId: space, environmentId: environment } = state;
  return refuse.notFound({ type, id, environment, space });
}

function find({ state, entryId }: EntryRequest): Entry | Refusal {
  return state.entries.get(entryId) ?? notFound(state, 'Entry', entryId);
}

/** Stores the next version of an entry and answers with it. */
function store(
  { state, userId, at }: Pick<EntryRequest, 'state' | 'userId' | 'at'>,
  entry: Entry,
  sys: Partial<EntrySys> = {},
): Answer {
  const updatedBy = linkTo('User', userId);
  const version = entry.sys.version + 1;
  const next = { ...entry, sys: { ...entry.sys, version, updatedAt: at, updatedBy, ...sys } };
  state.entries.set(next.sys.id, next);
  return done(next);
}

/** The same `sys` without some keys: an unpublished entry has no `publishedVersion` at all. */
function without(entry: Entry, ...keys: readonly (keyof EntrySys)[]): Entry {
  const kept = Object.entries(entry.sys).filter(
    ([key]) => !(keys as readonly string[]).includes(key),
  );
  return { ...entry, sys: Object.fromEntries(kept) as unknown as EntrySys };
}

function contentTypeOf(entry: Entry, state: ContentState): ContentType | Refusal {
  const { id } = entry.sys.contentType.sys;
  return state.contentTypes.get(id) ?? notFound(state, 'ContentType', id);
}

function checkedFields(
  { state, body, validateOn }: EntryRequest,
  entryId: string,
  contentType: ContentType,
): Entry['fields'] | Refusal {
  const fields = body['fields'] ?? {};
  const broken = checkStructure(fields, contentType, state.locales);
  if (!isStorable(fields, broken)) return refuse.invalidEntry(broken);
  if (validateOn === 'publish') return fields;
  const errors = checkRules(entryId, fields, contentType, state);
  return errors.length > 0 ? refuse.validationFailed(errors) : fields;
}

function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refused';
}

function create(request: EntryRequest, id: string): Answer {
  const { state, contentTypeId } = request;
  if (contentTypeId === null)
    return refuse.badRequest('The header "X-Contentful-Content-Type" is missing.');
  const contentType = state.contentTypes.get(contentTypeId);
  if (!contentType) {
    const link = { type: 'Link', linkType: 'ContentType', id: contentTypeId };
    return refuse.validationFailed([{ name: 'notResolvable', path: ['sys', 'contentType'], link }]);
  }
  const fields = checkedFields(request, id, contentType);
  if (isRefusal(fields)) return fields;
  const entry = newEntry({ ...request, id, contentType: contentTypeId, fields });
  state.entries.set(id, entry);
  return done(entry, 201);
}

/** Optimistic locking: a change that does not name the entry's current version gets a 409. */
function locked(entry: Entry, { version }: EntryRequest): Entry | Refusal {
  return version === entry.sys.version ? entry : refuse.versionMismatch();
}

/** A verb for an entry that has to exist. */
function onFound(verb: (entry: Entry, request: EntryRequest) => Answer) {
  return (request: EntryRequest): Answer => {
    const entry = find(request);
    return isRefusal(entry) ? entry : verb(entry, request);
  };
}

const isPublished = ({ sys }: Entry) => sys.publishedVersion !== undefined;
const isArchived = ({ sys }: Entry) => sys.archivedVersion !== undefined;

export const getEntry = onFound((entry) => done(entry));

export function createEntry(request: EntryRequest): Answer {
  return create(request, request.state.nextEntryId());
}

const updateEntry = onFound((found, request) => {
  // checks the state before the version, for reading the latest version would not make the entry editable
  if (isArchived(found)) return refuse.badRequest('Cannot edit archived');
  const entry = locked(found, request);
  if (isRefusal(entry)) return entry;
  const contentType = contentTypeOf(entry, request.state);
  if (isRefusal(contentType)) return contentType;
  const fields = checkedFields(request, entry.sys.id, contentType);
  return isRefusal(fields) ? fields : store(request, { ...entry, fields });
});

/** PUT: updates; creates under a chosen id if there is no entry and no version was sent. */
export function putEntry(request: EntryRequest): Answer {
  const isNew = !request.state.entries.has(request.entryId) && Number.isNaN(request.version);
  return isNew ? create(request, request.entryId) : updateEntry(request);
}

export const publishEntry = onFound((found, request) => {
  if (isArchived(found)) return refuse.badRequest('Cannot publish archived');
  const entry = locked(found, request);
  if (isRefusal(entry)) return entry;
  const contentType = contentTypeOf(entry, request.state);
  if (isRefusal(contentType)) return contentType;
  const errors = [
    ...checkStructure(entry.fields, contentType, request.state.locales),
    ...checkRules(entry.sys.id, entry.fields, contentType, request.state),
  ];
  if (errors.length > 0) return refuse.validationFailed(errors);
  const { version: publishedVersion } = entry.sys;
  return store(request, entry, { publishedVersion, publishedAt: request.at });
});

export const unpublishEntry = onFound((entry, request) => {
  if (!isPublished(entry)) return refuse.badRequest('Not published');
  return store(request, without(entry, 'publishedVersion', 'publishedAt'));
});

export const archiveEntry = onFound((entry, request) => {
  if (isPublished(entry)) return refuse.badRequest('Cannot archive published');
  if (isArchived(entry)) return refuse.badRequest('Already archived');
  return store(request, entry, { archivedVersion: entry.sys.version, archivedAt: request.at });
});

export const unarchiveEntry = onFound((entry, request) => {
  if (!isArchived(entry)) return refuse.badRequest('Not archived');
  return store(request, without(entry, 'archivedVersion', 'archivedAt'));
});

export const deleteEntry = onFound((entry, { state }) => {
  if (isPublished(entry)) return refuse.badRequest('Cannot delete published');
  state.entries.delete(entry.sys.id);
  return { kind: 'done', status: 204 };
});
