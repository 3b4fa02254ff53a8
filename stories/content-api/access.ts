/** The operations on an entry that need permission. */
export type Act = 'read' | 'write' | 'publish' | 'delete';

const roles = {
  editor: ['read', 'write', 'publish', 'delete'],
  author: ['read', 'write'],
  reader: ['read'],
  guest: [],
} as const satisfies Readonly<Record<string, readonly Act[]>>;

export type Role = keyof typeof roles;

const phrases: Readonly<Record<Act, string>> = {
  read: 'reading entries',
  write: 'saving entries',
  publish: 'publishing entries',
  delete: 'deleting entries',
};

/** The currently valid tokens. */
export interface Access {
  /** Issues a new token with that role, as signing in does. */
  readonly issueToken: (role: Role) => string;
  /** Makes one token, or every token, invalid. */
  readonly expireToken: (token?: string) => void;
  /** Changes the role of one token, or of every token. */
  readonly changeRole: (role: Role, token?: string) => void;
  /** The role behind an `Authorization` header; undefined for an unknown or expired token. */
  readonly roleOf: (authorization: string | null) => Role | undefined;
  readonly reset: () => void;
}

/** Why the role may not do that; undefined if it may. */
export function refusalReason(role: Role, act: Act): string | undefined {
  const allowed: readonly Act[] = roles[role];
  return allowed.includes(act) ? undefined : `The role "${role}" does not allow ${phrases[act]}.`;
}

/** Tokens are invented and numbered, and deliberately do not look like real ones. */
export function createAccess(): Access {
  const tokens = new Map<string, Role>();
  let issued = 0;
  const which = (token: string | undefined) => (token === undefined ? [...tokens.keys()] : [token]);
  return {
    issueToken: (role) => {
      issued += 1;
      const token = `example-${role}-token-${issued}`;
      tokens.set(token, role);
      return token;
    },
    expireToken: (token) => {
      for (const each of which(token)) tokens.delete(each);
    },
    changeRole: (role, token) => {
      for (const each of which(token)) if (tokens.has(each)) tokens.set(each, role);
    },
    roleOf: (authorization) => {
      const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
      return token === undefined ? undefined : tokens.get(token);
    },
    reset: () => {
      tokens.clear();
      issued = 0;
    },
  };
}
