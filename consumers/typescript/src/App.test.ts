import {
  apiErrorBody,
  apiErrorResponse,
  clearAnnouncements,
  findBanner,
  thrownBy,
} from 'react-api-error/testing';

export const response: Response = apiErrorResponse('VersionMismatchError', { status: 409 });
export const message: string | undefined = apiErrorBody('NotFoundError').message;
export const thrown: unknown = thrownBy('contentful', 'RateLimitExceededError');
export const banner: HTMLElement | null = findBanner({ name: /newer version/ });
clearAnnouncements();
