/** Words for a value that is taken, in a sentence about a field; about anything else they may mean something else. */
export const takenValue =
  /\b(?:(?<!not )(?:is|are|been) (?:taken|in use)|(?:exists?|registered|taken|used) already)(?:$|[.,:;!\n]| by\b)/i;

/** The end of a sentence or clause that says that something is taken. `A field that already exists` does not say so. */
export const takenClause =
  /(?<!\b(?:that|not) )already (?:exists?|(?:been )?taken|in use)(?:$|[,;:]| (?:with|for|by|in|on|at|under)\b)/i;

/** What databases and their servers say of the same. `Remove duplicate values` asks for something else. */
export const duplicate =
  /^\s*(?:a )?duplicate (?:value|entry)(?: ['"`].{0,200}['"`])? (?:for|detected)\b|\bduplicate key (?:value violates|error)\b/i;

/** Words that show such a sentence to be about something else that cannot be done. */
export const restricted = /\b(?:because|cannot|if|must|when)\b/i;
