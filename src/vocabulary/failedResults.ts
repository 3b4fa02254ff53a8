/** What a member has to be for a body to be an error: a certain value, or a value of a certain kind. */
export type MemberSign = false | 'error' | 'a text' | 'an error' | 'errors' | 'failures' | 'rows';

/** Members that show together that a body with a good status is an error. */
export type ResultSign = Readonly<Record<string, MemberSign>>;

/** How servers refuse with 200. No result may stand beside these members. */
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

/** Members that wrap such a body, with nothing beside them: Tencent Cloud; Reddit. */
export const resultWrappers: readonly string[] = ['Response', 'json'];

/** Members with a result. */
export const resultPlaces: readonly string[] = ['data', 'result', 'results', 'items'];
