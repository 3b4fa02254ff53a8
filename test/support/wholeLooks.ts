/** `npm run looks` measures every language in every theme, and takes longer than a run of all tests. */
export const isWhole = import.meta.env['VITE_LOOKS'] === 'whole';
