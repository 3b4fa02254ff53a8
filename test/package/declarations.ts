import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from './dist.js';

/** Where a name was declared: a file relative to `dist/`, and its name there. */
export interface Origin {
  readonly file: string;
  readonly name: string;
}

interface Declarations {
  /** What the file imports from others of the build, by the name that it has here. */
  readonly imports: ReadonlyMap<string, Origin>;
  /** What the file exports, its own and that of others. */
  readonly exports: ReadonlyMap<string, Origin>;
  /** The text of what the file declares itself, without comments and texts. */
  readonly declared: ReadonlyMap<string, string>;
}

const IMPORTS = /^import (?:type )?\{([^}]*)\} from "(\.[^"]*)";/gm;
const REEXPORTS = /^export (?:type )?\{([^}]*)\} from "(\.[^"]*)";/gm;
/** What was imported, and is exported again. */
const PASSED_ON = /^export (?:type )?\{([^}]*)\};/gm;
const DECLARATION =
  /^(export )?(?:declare )?(?:interface|type|function|const|class) (\w+)[^]*?(?=^(?:export|declare|interface|type|import)\b|(?![^]))/gm;

const known = new Map<string, Declarations>();

/** What the compiler has written about a module of the build. */
export function declarationsOf(file: string): Declarations {
  const cached = known.get(file);
  if (cached) return cached;
  const text = withoutTexts(readFileSync(join(root, 'dist', file), 'utf8'));
  const declared = new Map<string, string>();
  const exports = new Map(namesFrom(file, text, REEXPORTS));
  for (const [declaration, isExported, name = ''] of text.matchAll(DECLARATION)) {
    declared.set(name, `${declared.get(name) ?? ''}${declaration}`);
    if (isExported) exports.set(name, { file, name });
  }
  const imports = new Map(namesFrom(file, text, IMPORTS));
  for (const [, list = ''] of text.matchAll(PASSED_ON))
    for (const name of list.split(',').map((item) => item.trim())) {
      const origin = imports.get(name);
      if (origin) exports.set(name, origin);
    }
  const declarations = { imports, exports, declared };
  known.set(file, declarations);
  return declarations;
}

/** The same place for each way by which a name is imported or exported again. */
export function originOf({ file, name }: Origin): Origin {
  const further = declarationsOf(file).exports.get(name);
  return !further || further.file === file ? { file, name } : originOf(further);
}

/** Comments and texts may hold anything; where a module stands is needed. */
function withoutTexts(source: string): string {
  return source
    .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/'[^'\n]*'/g, (text) => `"${text.slice(1, -1)}"`)
    .replaceAll(/"[^"\n]*"(?!;)/g, '""');
}

function namesFrom(file: string, text: string, lists: RegExp): [string, Origin][] {
  return [...text.matchAll(lists)].flatMap(([, list = '', specifier = '']) => {
    const from = normalize(join(dirname(file), specifier.replace(/\.js$/, '.d.ts')));
    return list
      .split(',')
      .map((item) => item.trim().replace(/^type /, ''))
      .filter((item) => item !== '')
      .map((item): [string, Origin] => {
        const [name = '', alias = name] = item.split(' as ');
        return [alias, { file: from, name }];
      });
  });
}
