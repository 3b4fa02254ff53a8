import type { ErrorFormat, RawIssue, RuleName } from 'react-api-error/core';

/** What the customs API answers with: `{"ok": false, "no": "…", "because": "…", "marks": […]}`. */
interface CustomsRefusal {
  readonly ok: boolean;
  /** What support asks for. */
  readonly receipt?: string;
  /** The id of the error. */
  readonly no?: string;
  readonly because?: string;
  readonly marks?: readonly CustomsMark[];
}

/** One problem with the form that was handed in. */
interface CustomsMark {
  readonly box: string;
  readonly stamp: string;
  readonly note: string;
  readonly most?: number;
}

/** Stamps of this API that mean what a rule of the catalog says: its words are then used. */
const rules: Readonly<Record<string, RuleName>> = {
  EMPTY: 'required',
  OVERFULL: 'size',
};

export const customsApi: ErrorFormat = {
  name: 'customs',
  read({ body }) {
    const { ok, no, because, receipt, marks = [] } = Object(body) as CustomsRefusal;
    // what is something else is another format's
    if (ok || !no) return undefined;
    return { id: no, detail: because, requestId: receipt, issues: marks.map(toRawIssue) };
  },
};

function toRawIssue({ box, stamp, note, most }: CustomsMark): RawIssue {
  return {
    name: stamp,
    rule: rules[stamp],
    // forms know their fields by name: "cargo.title" is the field "title"
    path: [box.replace(/^cargo\./, '')],
    sentences: [note],
    facts: { max: most },
  };
}
