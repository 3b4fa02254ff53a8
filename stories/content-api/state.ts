import {
  type ContentType,
  type Entry,
  type EntryFields,
  type Locale,
  linkTo,
} from './resources.js';
import {
  seedContentTypes,
  seedEntries,
  seedEnvironmentId,
  seedLocales,
  seedSpaceId,
  users,
} from './seed.js';

/** Everything the API remembers about one environment of one space. */
export interface ContentState {
  readonly spaceId: string;
  readonly environmentId: string;
  readonly locales: readonly Locale[];
  readonly contentTypes: Map<string, ContentType>;
  readonly entries: Map<string, Entry>;
  /** Ids of new entries: numbered, so that every run is the same. */
  readonly nextEntryId: () => string;
  /** Forgets every change and starts from the seed again. */
  readonly reset: () => void;
}

export interface EntrySeed {
  readonly id: string;
  readonly contentType: string;
  readonly fields: EntryFields;
  readonly userId: string;
  readonly at: string;
}

/** A new, unpublished entry in its first version. */
export function newEntry({ id, contentType, fields, userId, at }: EntrySeed): Entry {
  return {
    sys: {
      id,
      type: 'Entry',
      version: 1,
      createdAt: at,
      updatedAt: at,
      createdBy: linkTo('User', userId),
      updatedBy: linkTo('User', userId),
      contentType: linkTo('ContentType', contentType),
      space: linkTo('Space', seedSpaceId),
      environment: linkTo('Environment', seedEnvironmentId),
    },
    metadata: { tags: [] },
    fields,
  };
}

function seededEntry(seed: (typeof seedEntries)[number], at: string): Entry {
  const entry = newEntry({ ...seed, userId: users.me.id, at });
  if (seed.stage === 'draft') return entry;
  const mark =
    seed.stage === 'published'
      ? { publishedVersion: 1, publishedAt: at }
      : { archivedVersion: 1, archivedAt: at };
  return { ...entry, sys: { ...entry.sys, version: 2, ...mark } };
}

function seededContentType(seed: (typeof seedContentTypes)[number]): ContentType {
  const { id, ...rest } = seed;
  return {
    sys: {
      id,
      type: 'ContentType',
      version: 2,
      publishedVersion: 1,
      space: linkTo('Space', seedSpaceId),
      environment: linkTo('Environment', seedEnvironmentId),
    },
    ...rest,
  };
}

/** The seed, loaded. `now` dates the seeded entries (epoch milliseconds). */
export function createState(now: () => number): ContentState {
  let created = 0;
  const state: ContentState = {
    spaceId: seedSpaceId,
    environmentId: seedEnvironmentId,
    locales: seedLocales.map((locale) => ({
      sys: { id: `locale-${locale.code}`, type: 'Locale', version: 1 },
      optional: !locale.default,
      contentManagementApi: true,
      contentDeliveryApi: true,
      ...locale,
    })),
    contentTypes: new Map(),
    entries: new Map(),
    nextEntryId: () => `new-entry-${++created}`,
    reset: () => {
      created = 0;
      state.contentTypes.clear();
      state.entries.clear();
      const at = new Date(now()).toISOString();
      for (const seed of seedContentTypes) state.contentTypes.set(seed.id, seededContentType(seed));
      for (const seed of seedEntries) state.entries.set(seed.id, seededEntry(seed, at));
    },
  };
  state.reset();
  return state;
}
