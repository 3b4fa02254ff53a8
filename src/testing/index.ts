export { clearAnnouncements } from '../announcer/announcer.js';
export { apiErrorBody, type ApiErrorBody } from './apiErrorBody.js';
export { apiErrorResponse, type ResponseCode, type ResponseOverrides } from './apiErrorResponse.js';
export { type BannerQuery, findBanner } from './findBanner.js';
export type { PlatformResponse } from './makeResponse.js';
export { thrownBy, type ThrowingClient, type ThrownOverrides } from './thrownBy.js';
