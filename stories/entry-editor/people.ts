import { users } from '../content-api/seed.js';

/** Names by user id, as the app's own directory would give them. */
export const people: Readonly<Record<string, string>> = {
  [users.me.id]: users.me.name,
  [users.someoneElse.id]: users.someoneElse.name,
};
