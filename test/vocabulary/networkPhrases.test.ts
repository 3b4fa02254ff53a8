import { describe, expect, it } from 'vitest';
import { networkCodeNamed } from '../../src/transports/texts/networkCodeInText.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { networkPhrases } from '../../src/vocabulary/networkPhrases.js';
import { now } from '../support/bodies.js';

// The names are made up: each holds a phrase of the table, which is not looked at to find it.

const madeUp: Readonly<Record<string, readonly string[]>> = {
  TimeoutError: ['HarbourTimeout', 'ERR_PIER_TIMED_OUT'],
  ConnectionFailed: [
    'HarbourConnectTimeout',
    'CONNECTION_FAILED',
    'HarbourConnectionFailure',
    'harbour/connection-refused',
    'ERR_INTERNET_DISCONNECTED',
    'ERR_NAME_NOT_RESOLVED',
    'ERR_CERT_INVALID',
    'ERR_SSL_FAULT',
    'ERR_TLS_FAULT',
    'EAI_FAULT',
  ],
  NetworkError: [
    'HarbourConnectionError',
    'HarbourConnectionReset',
    'CONNECTION_CLOSED_BY_PIER',
    'ConnectionAbortedError',
    'CONNECTION_LOST',
    'HarbourNetworkError',
    'network_request_failed',
    'ERR_NETWORK_CHANGED',
    'ERR_NETWORK_ACCESS',
    'HARBOUR_HOST_UNREACHABLE',
    'NetworkUnreachableError',
    'HarbourServerUnreachable',
  ],
};

const rows = Object.entries(madeUp).flatMap(([code, names]) =>
  names.map((name) => [name, code] as const),
);

describe('a name that nobody has told us', () => {
  it.each(rows)('%s means %s, as a name and as a code', (name, code) => {
    const named = Object.assign(new Error('The pier is gone.'), { name });
    const coded = Object.assign(new Error('The pier is gone.'), { code: name });
    expect(parseApiError(named, { now })).toMatchObject({ code });
    expect(parseApiError(coded, { now })).toMatchObject({ code });
  });

  it('has a phrase of each row somewhere', () => {
    const letters = rows.map(([name]) => name.replace(/[^a-z]/gi, '').toLowerCase());
    const unused = networkPhrases
      .flatMap((row) => row.phrases)
      .filter((phrase) => !letters.some((name) => name.includes(phrase)));
    expect(unused).toEqual([]);
  });

  it.each([
    'CONNECTION_NOT_FOUND',
    'NETWORK_NOT_FOUND',
    'InvalidSocketTypeError',
    'TypeError',
    'SessionTimeoutError',
    'LockTimeoutError',
    'user_timed_out',
    'INVALID_TIMEOUT',
    'TIMEOUT_REQUIRED',
    'TimeoutSettingError',
    'WORKING_TIME_OUTSIDE_RANGE',
    'UnreachableCaseError',
    'UNREACHABLE_ADDRESS',
    'NEURAL_NETWORK_ERROR',
    'CARD_NETWORK_ERROR',
    'NetworkRequestValidationError',
    'NetworkErrorPageMissing',
    'ConnectionClosedDateRequired',
    'CONNECTION_NOT_CLOSED',
    'ERR_SSL_CERT_FIELD_REQUIRED',
    'ERR_CERT_FILE_MISSING',
    'UserErrCertUpload',
    'CERT_NAME_TAKEN',
    'CERT_NOT_FOUND',
    'CERT_DOES_NOT_EXIST',
    'CERT_LIMIT_REACHED',
    'CERTIFICATE_NOT_FOUND',
    'CertificateAlreadyIssued',
    'SELF_SIGNED_LEASE',
    'DEPTH_ZERO_BERTH',
    'UserErrNetworkName',
  ])('%s means nothing that it holds by chance', (name) => {
    expect(networkCodeNamed(name)).toBeUndefined();
  });

  it('is no text of any length', () => {
    expect(networkCodeNamed(`timeout${'x'.repeat(60)}`)).toBeUndefined();
  });
});
