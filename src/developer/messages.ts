/**
 * The messages to developers, by number: what happened, why it matters, how to fix it. Each has a
 * section in docs/messages.md. A number is never reused, because logs and pages quote it; a new
 * message takes the next one.
 */
export const messages = {
  RAE001:
    'retry() did nothing: useApiError needs a `request` or `onRetry`, and a failure has to be shown.',
  RAE002: 'reload() did nothing: useApiError needs `onReload`.',
  RAE003:
    'A write by wrap() failed and cannot be tried again, because its function holds the values of an old render. Give useApiError a `request` and call send(), or give it `onRetry`; or pass `repeatable: true` to wrap() if the function reads current values when it runs.',
  RAE004:
    '`source` is new in every render but says the same, so it is shown and announced once. Keep it in state or useMemo.',
  RAE005:
    'show() was called during a render, so each render would call it again. Call it in an event handler or effect, or pass the error as `source`.',
  RAE006:
    'A `source` that is a new promise or Response in each render would be read forever. Keep it in state or useMemo.',
  RAE007:
    'ApiErrorBanner got a new error object in every render and read each one again. Keep it in state or useMemo, and the provider’s `formats` outside the component.',
  RAE008:
    'draft() returned nothing that can be copied, so the work cannot leave the page. Return a string, a plain object or a FormData.',
  RAE009: 'ValidationDetails shows `issues` and ignores `error`. Pass one.',
  RAE010: '`headingLevel` is out of range, so the nearest level is used. Pass 2 to 6.',
  RAE011: 'A pageSize below 1 would show no issue, so 50 are shown. Pass a whole number from 1.',
  RAE012:
    '`fieldOrder` is not a list, so the issues stay in the server’s order. Pass a list of field ids, or leave it out.',
  RAE013:
    '`fieldTarget` returned a ref, so its `current` was used. Return `ref.current ?? undefined`: there may be no element yet.',
  RAE014:
    '`fieldTarget` returned no element, id or function, so the issue is plain text. It cannot be async: return a function that looks up the field when called.',
  RAE015: '`fieldTarget` threw, so the issue is plain text. Return undefined if it has no field.',
  RAE016:
    '`fieldLabel`, `entityLabel` or `entityHref` threw or returned no text, so the id is shown, without a link; or `isLocalized` threw. Return a string, or undefined for what it does not know.',
  RAE017:
    'Something in `copy` is no text, or its function threw or returned none, so the language’s words are shown. A part must be a string, or a function that returns one for every failure of its code.',
  RAE018:
    '`locale` is not a table of words, so English is shown. Import a table from `react-api-error/locales/…` and pass it, not its tag.',
  RAE019:
    '`locale` is a module, so the table in it is used. Import the table by name, as in `import { de }`.',
  RAE020:
    'A row of `locale` is missing, threw or returned no words, so English is shown instead. Spread a shipped language and override its rows.',
  RAE021:
    'A format in `formats` threw or returned no record, so the next one was tried. Its `read` must return a record at once, and undefined for what it does not know.',
  RAE022:
    '`enrich` threw or returned what cannot be used, so the failure is shown without it. It must return a record at once, with a `retryAt` in epoch milliseconds, and undefined for what it does not know.',
  RAE023:
    'An error looks like an ApiError but its `kind` is unknown, so it was read like any other value. Make models with parseApiError.',
  RAE024:
    'The `retryAt` of a model is not a time: the wait would never end, so it was left out. Set epoch milliseconds.',
  RAE025:
    'useFieldIssues got a path that is not a list of names and numbers. A text was split at its dots, and anything else finds no issue. Write `["fields", "title"]` for `fields.title`.',
  RAE026:
    '`error` or `issues` holds no list of issues, or something in the list is no issue, so it is not shown. Pass the `error` of useApiError or parseApiError, not what was thrown.',
  RAE027:
    '`components` is not a record, or a member of it is not a component, so a plain element is drawn. Check its import, and pass `{ Button: MyButton }`, not `<MyButton />`.',
  RAE028: '`resetKeys` is not a list, so it is used as the only key. Pass a list: `[entryId]`.',
  RAE029:
    'A component in `components` threw, so a plain element is drawn until another component is passed. Look at the error that React logged.',
  RAE030:
    'Nothing reads some keys of `copy`, so the language’s words are shown. Use the names listed after this message.',
  RAE031:
    '`fieldTarget` returned what is not on the page, so the issue is plain text or its link did nothing. Return undefined if there is no field, and bring a field onto the page in `onIssueSelect`.',
  RAE032:
    'A write by send() and one by wrap() ran at once. Both send the same version: one may be refused, as if somebody else had been faster. Only send() waits for send(). Use it for both: `request` is told the `intent` of send({ intent: "publish" }).',
  RAE033:
    '`error` is a promise, or holds a Response that nobody has read, so the fields and the server’s sentence are missing. Pass it to useApiError as `source`.',
  RAE034:
    'What is to be called is not a function, so it counts as absent, and no button is drawn for it. Pass the function itself: `onRetry={load}`, not `onRetry={load()}`.',
  RAE035:
    'send() or wrap() had nothing to run, so the person reads that the request was not sent. Give useApiError a `request` for send(), and wrap() a function.',
  RAE036:
    'A component in `components` returned nothing, or a promise, so a plain element is drawn: without it nobody could press or follow it. Return the element, not from an async function. To have no button, leave out its handler.',
  RAE037:
    'A component in `components` is a new object in every render, so React replaces its element each time, and a press that has begun is lost. Call memo or forwardRef outside the component, or pass a plain function.',
  RAE038:
    'An option or prop has a value that it does not know, so it counts as absent, and `intent` as any write. Write one of the words that follow this message.',
  RAE039:
    'wrap() got a promise or a Response in place of a function. It was awaited, but it cannot be aborted or tried again. Pass the function: wrap(() => deleteEntry(id)), not wrap(deleteEntry(id)).',
  RAE040:
    'A component in `components` put nothing on the page, so nobody can press or follow it. Return an element that draws something. To have no button, leave out its handler.',
} as const;

/** The number of a message. */
export type MessageNumber = keyof typeof messages;
