/**
 * What developers are told, by number: what happened, why it matters, what to do. Each has its
 * section in docs/messages.md. A number is never given to another message, for it stands in logs and
 * on pages; a new message takes the next one.
 */
export const messages = {
  RAE001:
    'retry() did nothing: give useApiError a `request` or `onRetry`, and call it while a failure is shown.',
  RAE002: 'reload() did nothing: give useApiError `onReload`.',
  RAE003:
    'A wrapped write failed that cannot be tried again, because its function holds the values of the render it was made in. Give useApiError a `request` and call send(), or `onRetry`; or pass `repeatable: true` to wrap() if the function reads what is there when it runs.',
  RAE004:
    'The `source` is a new value in every render, and says the same: keep it in state or useMemo. It is told and announced once.',
  RAE005:
    'show() was called while rendering, where it is called again by each render. Call it in an event handler or effect, or hand the error over as `source`.',
  RAE006:
    'A new promise or Response as `source` in every render would be read for ever: keep it in state or useMemo.',
  RAE007:
    'ApiErrorBanner got a new error object in every render, and reads each one anew. Keep it in state or useMemo, and the provider’s `formats` outside of the component.',
  RAE008:
    'Nothing of what draft() gave could be copied, and the work could not leave the page. Give a text, a plain object or a FormData.',
  RAE009: 'ValidationDetails shows `issues`, not those of `error`. Pass one.',
  RAE010: 'A headingLevel outside the outline of the page was brought into it. Pass 2 to 6.',
  RAE011: 'A pageSize below 1 would draw no issue, and 50 are drawn. Pass a whole number from 1.',
  RAE012:
    '`fieldOrder` is no list, and the issues stand as the server sent them. Pass the ids of the fields in a list, or leave it out.',
  RAE013:
    '`fieldTarget` gave a ref, and its `current` was taken. Give `ref.current ?? undefined`, so that an element that is not there yet is no target.',
  RAE014:
    '`fieldTarget` gave no element, id or function, and the issue is plain text. It may not be async: give a function that looks the field up when it is called.',
  RAE015: '`fieldTarget` threw, and the issue is plain text. Give undefined for what has no field.',
  RAE016:
    '`fieldLabel` threw, and the field’s own id is shown. Give undefined for a field that it does not know.',
  RAE017:
    'A function of `copy` threw, and the language’s words are shown. It has to cope with any failure of its code.',
  RAE018:
    '`locale` is no table of words, and English is shown. Import one from `react-api-error/locales/…`, and pass the table, not its tag.',
  RAE019:
    '`locale` is a module, and the table in it was taken. Import the table by its name, as in `import { de }`.',
  RAE020:
    'A row of `locale` is missing, threw or gave no words, and English is shown in its place. Spread a shipped language and override its rows.',
  RAE021:
    'A body format of `formats` threw, and the next one was asked. Its `read` has to give undefined for what it does not know.',
  RAE022:
    '`enrich` threw, and the failure is shown without what it knows. It has to cope with any failure.',
  RAE023:
    'An error looks like an ApiError but has an unknown `kind`, and was read as any other value. Make models with parseApiError.',
  RAE024:
    'The `retryAt` of a model is no time, and was left out, for the wait would have no end. Give epoch milliseconds.',
  RAE025:
    'useFieldIssues takes a path as a list, and a text was taken apart at its dots. Write `["fields", "title"]` for `fields.title`.',
  RAE026:
    'An `error` or `issues` has no list of issues, and none is shown. Pass the `error` of useApiError or parseApiError, not what was thrown.',
  RAE027:
    'A member of `components` is no component, and a plain element is drawn. Look at its import, and pass `MyButton`, not `<MyButton />`.',
  RAE028: '`resetKeys` is no list, and was taken as the one key. Pass a list, as in `[entryId]`.',
  RAE029:
    'A component of `components` threw, and a plain element is drawn in its place until another one comes. Look at the error that React has logged.',
  RAE030:
    'Keys of `copy` are read by nothing, and the language’s words are shown. Take the names that stand behind this message.',
  RAE031:
    '`fieldTarget` gave what is not on the page, and the issue is plain text, or its link did nothing. Give undefined for what has no field, and `onIssueSelect` where the field has to be brought first.',
  RAE032:
    'A save by send() and one by wrap() ran at once: both send the same version, and one will be refused. Only send() waits for send(). Send both: send({ intent: "autosave" }) is the autosave.',
} as const;

/** The number of a message. */
export type MessageNumber = keyof typeof messages;
