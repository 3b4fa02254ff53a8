import type { ApiError } from '../../src/model/ApiError.js';
import { parseSeen } from './bodies.js';

/** All facts in the body of another server. The model must have these and no others. */
export type BodyFacts = Partial<
  Pick<ApiError, 'code' | 'format' | 'sysId' | 'detail' | 'reasons' | 'requestId'>
> & {
  /** For each problem its path, its rule unless that is `other`, its name and its sentence. */
  readonly issues?: readonly string[];
};

/** A body in no known format with problems of the sent data, and the facts by which it differs from most. */
export type ForeignBody = readonly [what: string, status: number, body: unknown, told: BodyFacts];

/** The facts read from a body, and the expected ones. */
export function actualAndExpected([, status, body, expected]: ForeignBody): readonly [
  BodyFacts,
  BodyFacts,
] {
  const { code, format, sysId, detail, reasons, requestId, issues } = parseSeen({ status, body });
  const problems = issues.map(({ path, rule, name, message }) =>
    [path.join(), ...(rule === 'other' ? [] : [rule]), ...(name ? [name] : []), message].join(': '),
  );
  return [
    { code, format, sysId, detail, reasons, requestId, issues: problems } as BodyFacts,
    { code: 'ValidationFailedError', format: 'plain', reasons: [], issues: [], ...expected },
  ];
}
