/** `npm run looks` measures every language in every theme, which takes longer than all tests together. */
export const isWhole = import.meta.env['VITE_LOOKS'] === 'whole';
