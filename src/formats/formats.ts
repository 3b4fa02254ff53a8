import type { ErrorFormat } from '../model/FormatResult.js';
import { contentful } from './contentful.js';
import { contentfulArray } from './contentfulArray.js';
import { graphql } from './graphql.js';
import { jsonApi } from './jsonApi.js';
import { plain } from './plain.js';
import { problemDetails } from './problemDetails.js';
import { scim } from './scim.js';
import { userErrors } from './userErrors.js';

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
