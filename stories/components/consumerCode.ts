/** The parts of a story that its code is written from. */
interface Drawn {
  readonly args: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Makes "Show code" print what a consumer would write. A story that draws more than the component
 * gives its own code: `parameters: { consumerCode: '…' }`.
 */
export function consumerCode(component: string) {
  const transform = (_code: string, { args, parameters }: Drawn): string =>
    typeof parameters['consumerCode'] === 'string'
      ? parameters['consumerCode']
      : `import { ${component} } from 'react-api-error';\n\n${elementOf(component, args)}`;
  return { type: 'code', language: 'tsx', transform } as const;
}

function elementOf(component: string, { children, ...args }: Drawn['args']): string {
  const props = Object.entries(args).flatMap(([name, value]) => propOf(name, value) ?? []);
  const lines = [component, ...props];
  const open = lines.join(' ').length > 64 ? `${lines.join('\n  ')}\n` : `${lines.join(' ')} `;
  if (typeof children !== 'string') return `<${open}/>`;
  const end = open.endsWith('\n') ? open : open.trimEnd();
  return `<${end}>\n  ${children}\n</${component}>`;
}

/** A handler is named after what it does, data after its prop. */
const values: Readonly<Record<string, string>> = {
  onRetry: 'retry',
  onReload: 'loadLatest',
  onSignIn: 'signIn',
  onRequestAccess: 'askForAccess',
  onLeave: 'goBack',
  onDismiss: 'dismiss',
  draft: '() => entry',
  fieldTarget: '({ field }) => `field-${field}`',
  onIssueSelect: 'openTab',
  fieldLabel: "({ field }) => (field === 'sku' ? 'Article number' : undefined)",
};

function propOf(name: string, value: unknown): string | undefined {
  if (value === undefined || name.startsWith('aria-') || name.startsWith('data-')) return undefined;
  if (value === true) return name;
  if (typeof value === 'string') return `${name}="${value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${name}={${value}}`;
  return `${name}={${values[name] ?? name}}`;
}
