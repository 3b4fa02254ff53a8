/** How the names of errors end in JavaScript, Java, .NET, Python and PHP, perhaps behind those of packages. */
const ERROR_NAME = /^[\w.$:\\]*(?:Error|Exception)$/;

/** The name of a class in Ruby, behind those of its modules: `Net::ReadTimeout`. */
const CLASS_NAME = /^\w+(?:::\w+)+$/;

/** Whether a text is the name of an error, and no sentence. */
export function isErrorName(text: string): boolean {
  return ERROR_NAME.test(text) || CLASS_NAME.test(text);
}
