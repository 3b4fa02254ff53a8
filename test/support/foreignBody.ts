import type { ApiError } from '../../src/model/ApiError.js';
import { parseSeen } from './bodies.js';

/** Everything that a body of another server tells: what is not expected must not be in the model. */
export type Told = Partial<
  Pick<ApiError, 'code' | 'format' | 'sysId' | 'detail' | 'reasons' | 'requestId'>
> & {
  /** Path, rule unless it is `other`, name and sentence of each. */
  readonly issues?: readonly string[];
};

/** A body, and what it tells beside what most do: problems of what was sent, in no known format. */
export type ForeignBody = readonly [what: string, status: number, body: unknown, told: Told];

/** What a body tells, and what it is to tell. */
export function toldOf([, status, body, expected]: ForeignBody): readonly [Told, Told] {
  const { code, format, sysId, detail, reasons, requestId, issues } = parseSeen({ status, body });
  const problems = issues.map(({ path, rule, name, message }) =>
    [path.join(), ...(rule === 'other' ? [] : [rule]), ...(name ? [name] : []), message].join(': '),
  );
  return [
    { code, format, sysId, detail, reasons, requestId, issues: problems } as Told,
    { code: 'ValidationFailedError', format: 'plain', reasons: [], issues: [], ...expected },
  ];
}
