export { contentTypeLabels } from './contentTypeLabels.js';
export { enrich, responseLogger } from './responseLog.js';
