/** How a sentence about a field says, or a clause of it, that its value is there: other things are taken, too. */
export const takenValue =
  /\b(?:(?<!not )(?:is|are|been) (?:taken|in use)|(?:exists?|registered|taken|used) already)(?:$|[.,:;!\n]| by\b)/i;

/** How a sentence ends, or a clause of it, that says so; before `that already exists` it is another thing. */
export const taken =
  /(?<!\b(?:that|not) )already (?:exists?|(?:been )?taken|in use)(?:$|[,;:]| (?:with|for|by|in|on|at|under)\b)/i;

/** What is said in such a sentence of something else that cannot be done. */
export const restricted = /\b(?:because|cannot|if|must|when)\b/i;
