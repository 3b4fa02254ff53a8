export { clearAnnouncements } from '../announcer/announcer.js';
export { apiErrorBody, type ApiErrorBody } from './apiErrorBody.js';
export type { ResponseCode, ResponseOverrides } from './answerOf.js';
export { apiErrorResponse } from './apiErrorResponse.js';
export { type BannerQuery, findBanner } from './findBanner.js';
export { thrownBy, type ThrowingClient, type ThrownOverrides } from './thrownBy.js';
