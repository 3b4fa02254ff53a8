/** The one term of a language for each thing: no sentence calls it otherwise. */
export interface Glossary {
  readonly error: string;
  readonly save: string;
  readonly publish: string;
  readonly delete: string;
  readonly upload: string;
  readonly entry: string;
  readonly asset: string;
  readonly field: string;
  readonly reload: string;
  readonly signIn: string;
  readonly access: string;
  readonly version: string;
  readonly space: string;
  readonly contentType: string;
  readonly request: string;
  readonly server: string;
  readonly support: string;
  readonly details: string;
  readonly changes: string;
  readonly retry: string;
  readonly discard: string;
  readonly link: string;
  readonly locale: string;
  readonly plan: string;
  readonly app: string;
}
