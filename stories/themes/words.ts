/** The words of the design systems' alerts, the same as the banner's. */
export const saidByTheAlert = {
  error: {
    title: 'Some fields need correction',
    body: 'They do not meet the rules. Correct them, then try again.',
  },
  warning: {
    title: 'Too many requests right now',
    body: 'The service takes no more for now. Your changes are not saved yet.',
  },
};
