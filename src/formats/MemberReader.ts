import { getOwn, type PlainRecord } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { membersNamed } from '../wire/knownNames.js';

/** Whether a value is of the right kind. */
type IsSuch = (value: unknown) => unknown;

/**
 * Reads the members of one record, and keeps the names of those that were taken: what is in them no longer has to be
 * told as a fact.
 */
export class MemberReader {
  /** The names of the members that were taken. */
  readonly taken: string[] = [];

  /** The record, with what was merged into it. */
  record: unknown;

  constructor(record: unknown) {
    this.record = record;
  }

  /** The value of the right kind under the best of these names; the member is then taken. */
  take(names: readonly string[], isSuch?: IsSuch): unknown {
    const name = this.find(names, isSuch);
    if (name === undefined) return undefined;
    this.taken.push(name);
    return getOwn(this.record, name);
  }

  /** The same, but the member is not taken. */
  peek(names: readonly string[], isSuch?: IsSuch): unknown {
    const name = this.find(names, isSuch);
    return name === undefined ? undefined : getOwn(this.record, name);
  }

  /** The values of the right kind under all of these names, the best first, but those of members that were taken. */
  takeAll(names: readonly string[], isSuch: IsSuch): readonly unknown[] {
    const values: unknown[] = [];
    for (const name of membersNamed(this.record, names)) {
      const value = getOwn(this.record, name);
      if (this.taken.includes(name) || !isSuch(value)) continue;
      this.taken.push(name);
      values.push(value);
    }
    return values;
  }

  /** Marks members as taken that were read in another way. */
  markTaken(...names: readonly string[]): void {
    this.taken.push(...names);
  }

  /** Adds the members of a record inside of the record, which are then read as its own. */
  merge(inside: PlainRecord): void {
    this.record = { ...(this.record as PlainRecord), ...inside };
  }

  private find(names: readonly string[], isSuch: IsSuch = nonEmptyText): string | undefined {
    return membersNamed(this.record, names).find((name) => isSuch(getOwn(this.record, name)));
  }
}
