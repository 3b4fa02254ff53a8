/** What a member is, where a body says by it that it is no result: a value, or a type of values. */
export type MemberSign = false | 'error' | 'a text' | 'an error' | 'errors' | 'failures' | 'rows';

/** Members that a body has all of, when it came with a good status and is an error. */
export type ResultSign = Readonly<Record<string, MemberSign>>;

/** How servers say at 200 that they refused. Each says so only where no result stands beside it. */
export const failedResults: readonly ResultSign[] = [
  // JSON-RPC 2.0, section 5.1; MediaWiki; Google's and Microsoft's shape behind proxies
  { error: 'an error' },
  // Tencent Cloud: https://www.tencentcloud.com/document/product/213/33279
  { Error: 'an error' },
  // Reddit: https://www.reddit.com/dev/api
  { errors: 'rows' },
  // Slack: https://docs.slack.dev/apis/web-api/#responses; Telegram
  { ok: false, error: 'a text' },
  { ok: false, description: 'a text' },
  // Cloudflare, and servers of one's own
  { success: false, errors: 'errors' },
  { success: false, message: 'a text' },
  { success: false, error: 'a text' },
  // JSend: https://github.com/omniti-labs/jsend
  { status: 'error', message: 'a text' },
  // Zoho: https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html
  { data: 'failures' },
  // Moodle: https://docs.moodle.org/dev/Creating_a_web_service_client
  { exception: 'a text', errorcode: 'a text' },
  // monday, before 2025: https://developer.monday.com/api-reference/docs/error-handling
  { error_message: 'a text', error_code: 'a text' },
];

/** What stands around such a body, and nothing beside it: Tencent Cloud; Reddit. */
export const resultWrappers: readonly string[] = ['Response', 'json'];

/** Where a body has its result. */
export const resultPlaces: readonly string[] = ['data', 'result', 'results', 'items'];
