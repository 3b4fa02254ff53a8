export { apiErrorBody, type ApiErrorBody } from './apiErrorBody.js';
export { apiErrorResponse, type ResponseCode, type ResponseOverrides } from './apiErrorResponse.js';
