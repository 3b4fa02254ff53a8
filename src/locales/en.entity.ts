import type { EntityLink } from '../model/Issue.js';

/** `ContentType` → `Content type`. */
export function typeName(type: string): string {
  return type.replace(/[a-z][A-Z]/g, ([end, start]) => `${end} ${start?.toLowerCase()}`);
}

/** `Content type blogPost`. */
export function entity({ type, id }: EntityLink): string {
  return `${typeName(type)} ${id}`;
}
