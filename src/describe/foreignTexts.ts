/** What programs, databases and frameworks say, which only their developers understand. */
const ofPrograms: readonly RegExp[] = [
  // the name of an error before what it says: Java, .NET, Python, Ruby
  /^[\w$.:\\]{0,200}(?:Error|Exception)\b.{0,20}:/,
  // JavaScript, Java, Ruby, Python, Go, PHP, Rust
  /^(?:cannot (?:read|set) propert|cannot invoke "|undefined (?:method|variable|index|array key)|traceback \(|panic: |runtime error: |uncaught |fatal error)/i,
  /\bis not (?:a function|defined|iterable)\b|\b(?:nil|null) pointer\b/i,
  // databases
  /\bSQL(?:STATE|ite)?\b|^(?:pq|ORA-\d+|ERROR): |\bviolates .{0,40}constraint\b|\bdeadlock\b/i,
  /\b(?:relation|table|column) ["'`][^"'`]{1,80}["'`] (?:does not|doesn't) exist/i,
  // addresses and sockets
  /\bE(?:CONN[A-Z]+|NOTFOUND|TIMEDOUT|PIPE|AI_AGAIN)\b/,
  // a file of the program, and a line of it
  /\.(?:cs|go|java|jsx?|mjs|php|py|rb|rs|tsx?)(?::\d+|" ?, line| on line)/,
];

/** Whether a sentence is one of a program or a database, and not one for people. */
export function isOfProgram(sentence: string): boolean {
  return ofPrograms.some((pattern) => pattern.test(sentence));
}

/** What was written by a machine for a machine. */
const ofMachines: readonly RegExp[] = [
  /^(?:null|undefined|true|false|-?\d+)$/i,
  // what stands for bytes that are no text
  /^\ufffd/,
  // `METHOD_NOT_SUPPORTED`
  /^[A-Z\d]+(?:_[A-Z\d]+)+$/,
  // `path/insufficient_space/..`, `fra1::abc-123`
  /^\w+(?:\/[\w.]*)*\/\.{0,2}$/,
  /^[\w-]+::[\w-]+$/,
  // JSON
  /^(?:\{"|\[(?:[{["]|\d+,))/,
  // an object that somebody has made a text of
  /^\[object \w+\]$/,
];

/** Whether a text is none that people write. */
export function isOfMachine(text: string): boolean {
  return ofMachines.some((pattern) => pattern.test(text));
}
