import { type ContentField, type EntryFields, type FieldValidation, linkTo } from './resources.js';

export const seedSpaceId = 'harbour';
export const seedEnvironmentId = 'master';

/** The demo's own user, and the colleague who gets in the way. */
export const users = {
  me: { id: 'user-noor', name: 'Noor Adeyemi' },
  someoneElse: { id: 'user-mara', name: 'Mara Lind' },
} as const;

export const seedLocales = [
  { code: 'en-US', name: 'English (United States)', default: true, fallbackCode: null },
  { code: 'de', name: 'German', default: false, fallbackCode: 'en-US' },
] as const;

type FieldSeed = Pick<ContentField, 'id' | 'name' | 'type'> & Partial<ContentField>;

function field(seed: FieldSeed, ...validations: readonly FieldValidation[]): ContentField {
  return {
    required: false,
    localized: false,
    disabled: false,
    omitted: false,
    validations,
    ...seed,
  };
}

export const seedContentTypes: readonly {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly displayField: string;
  readonly fields: readonly ContentField[];
}[] = [
  {
    id: 'article',
    name: 'Article',
    description: 'A piece for the magazine',
    displayField: 'title',
    fields: [
      field(
        { id: 'title', name: 'Title', type: 'Symbol', required: true, localized: true },
        { size: { max: 60 } },
      ),
      field(
        { id: 'slug', name: 'Slug', type: 'Symbol', required: true },
        { unique: true },
        { regexp: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } },
      ),
      field(
        { id: 'summary', name: 'Summary', type: 'Text', localized: true },
        { size: { min: 20, max: 200 } },
        {
          prohibitRegexp: { pattern: 'https?://', flags: 'i' },
          message: 'Put links into the body, not into the summary.',
        },
      ),
      field({ id: 'body', name: 'Body', type: 'Text', required: true, localized: true }),
      field(
        { id: 'category', name: 'Category', type: 'Symbol', required: true },
        { in: ['News', 'Guide', 'Interview', 'Opinion'] },
      ),
      field(
        { id: 'author', name: 'Author', type: 'Link', linkType: 'Entry', required: true },
        { linkContentType: ['author'] },
      ),
      field({ id: 'rating', name: 'Rating', type: 'Integer' }, { range: { min: 1, max: 5 } }),
      field(
        {
          id: 'tags',
          name: 'Tags',
          type: 'Array',
          items: { type: 'Symbol', validations: [{ size: { max: 20 } }] },
        },
        { size: { max: 4 } },
      ),
      field(
        { id: 'publishOn', name: 'Publish on', type: 'Date' },
        { dateRange: { min: '2020-01-01T00:00:00Z' } },
      ),
      field({ id: 'featured', name: 'Featured', type: 'Boolean' }),
    ],
  },
  {
    id: 'author',
    name: 'Author',
    description: 'A person who writes',
    displayField: 'name',
    fields: [
      field({ id: 'name', name: 'Name', type: 'Symbol', required: true }, { size: { max: 40 } }),
      field(
        { id: 'email', name: 'Email', type: 'Symbol' },
        { regexp: { pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$' } },
        { unique: true },
      ),
      field({ id: 'bio', name: 'Biography', type: 'Text', localized: true }),
    ],
  },
];

const by = (id: string) => ({ 'en-US': linkTo('Entry', id) });

export const seedEntries: readonly {
  readonly id: string;
  readonly contentType: string;
  readonly stage: 'draft' | 'published' | 'archived';
  readonly fields: EntryFields;
}[] = [
  {
    id: 'author-ines',
    contentType: 'author',
    stage: 'published',
    fields: {
      name: { 'en-US': 'Ines Marlowe' },
      email: { 'en-US': 'ines@harbour.example' },
      bio: {
        'en-US': 'Writes about ports and the people who work there.',
        de: 'Schreibt über Häfen und die Menschen, die dort arbeiten.',
      },
    },
  },
  {
    id: 'author-tomas',
    contentType: 'author',
    stage: 'published',
    fields: { name: { 'en-US': 'Tomás Birk' }, email: { 'en-US': 'tomas@harbour.example' } },
  },
  {
    id: 'tide-tables',
    contentType: 'article',
    stage: 'published',
    fields: {
      title: { 'en-US': 'How to read a tide table', de: 'Wie man eine Gezeitentafel liest' },
      slug: { 'en-US': 'how-to-read-a-tide-table' },
      summary: {
        'en-US': 'Four columns of numbers decide when a ship may leave. A short guide.',
        de: 'Vier Zahlenspalten entscheiden, wann ein Schiff auslaufen darf. Eine kurze Anleitung.',
      },
      body: {
        'en-US': 'Find the day, then the port. The first column is the time of high water.',
        de: 'Erst den Tag suchen, dann den Hafen. Die erste Spalte ist die Zeit des Hochwassers.',
      },
      category: { 'en-US': 'Guide' },
      author: by('author-ines'),
      rating: { 'en-US': 4 },
      tags: { 'en-US': ['tides', 'navigation'] },
      publishOn: { 'en-US': '2026-03-02T08:00:00Z' },
      featured: { 'en-US': true },
    },
  },
  {
    id: 'night-shift',
    contentType: 'article',
    stage: 'published',
    fields: {
      title: { 'en-US': 'The night shift at crane nine', de: 'Nachtschicht an Kran neun' },
      slug: { 'en-US': 'night-shift-at-crane-nine' },
      summary: { 'en-US': 'Eight hours, two hundred containers, and one thermos of tea.' },
      body: { 'en-US': 'At ten in the evening the lift still smells of the day crew.' },
      category: { 'en-US': 'Interview' },
      author: by('author-tomas'),
      rating: { 'en-US': 5 },
      tags: { 'en-US': ['people', 'cranes'] },
    },
  },
  {
    id: 'new-breakwater',
    contentType: 'article',
    stage: 'draft',
    fields: {
      title: { 'en-US': 'A breakwater for the next century', de: 'Ein Wellenbrecher' },
      slug: { 'en-US': 'a-breakwater-for-the-next-century' },
      summary: {
        'en-US': 'The council votes in May. What the plans say, and what they leave out.',
      },
      body: { 'en-US': 'The drawings fill a whole wall of the harbour office.' },
      category: { 'en-US': 'News' },
      author: by('author-ines'),
      rating: { 'en-US': 3 },
    },
  },
  {
    id: 'quiet-engines',
    contentType: 'article',
    stage: 'draft',
    fields: {
      title: { 'en-US': 'Quiet engines', de: 'Leise Motoren' },
      slug: { 'en-US': 'quiet-engines' },
    },
  },
  {
    id: 'old-lighthouse',
    contentType: 'article',
    stage: 'archived',
    fields: {
      title: { 'en-US': 'What became of the old lighthouse' },
      slug: { 'en-US': 'what-became-of-the-old-lighthouse' },
      summary: { 'en-US': 'It was sold for one euro and moved forty metres inland.' },
      body: { 'en-US': 'Nobody remembers who turned the lamp off for the last time.' },
      category: { 'en-US': 'Opinion' },
      author: by('author-tomas'),
    },
  },
];
