export { apiErrorBody, type ApiErrorBody } from './apiErrorBody.js';
export { apiErrorResponse, type ResponseCode, type ResponseOverrides } from './apiErrorResponse.js';
export { thrownBy, type ThrowingClient, type ThrownOverrides } from './thrownBy.js';
