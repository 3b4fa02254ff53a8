import type { ErrorFormat } from '../model/FormatResult.js';
import { contentful } from './bodies/contentful.js';
import { contentfulArray } from './bodies/contentfulArray.js';
import { graphql } from './bodies/graphql.js';
import { jsonApi } from './bodies/jsonApi.js';
import { plain } from './bodies/plain.js';
import { problemDetails } from './bodies/problemDetails.js';
import { scim } from './bodies/scim.js';
import { userErrors } from './bodies/userErrors.js';

/** Formats whose errors may come with a good status, beside data. */
export const resultFormats: readonly ErrorFormat[] = [contentfulArray, graphql, userErrors];

/** Every body format, the first that understands decides; the last one takes what is left. */
export const formats: readonly ErrorFormat[] = [
  contentful,
  ...resultFormats,
  scim,
  problemDetails,
  jsonApi,
  plain,
];
