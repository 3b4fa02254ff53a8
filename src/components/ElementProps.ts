import type { ComponentPropsWithoutRef } from 'react';

/**
 * What is left of a component's props for its element. A prop of the component that was not taken out before does not
 * compile: React would write it into the page.
 */
export type ElementProps<Rest> = Rest & {
  readonly [Key in Exclude<keyof Rest, keyof ComponentPropsWithoutRef<'div'>>]: never;
};
