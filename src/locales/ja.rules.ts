import type { Locale, RuleContext } from './Locale.js';

/** `2以上5以下`, `ちょうど2`, `5以下`, `2以上`. */
function within<Bound>(
  { min, max }: { readonly min?: Bound; readonly max?: Bound },
  show: (bound: Bound) => string,
  atLeast = '以上',
  atMost = '以下',
): string {
  if (min !== undefined && min === max) return `ちょうど${show(min)}`;
  const from = min === undefined ? '' : `${show(min)}${atLeast}`;
  const to = max === undefined ? '' : `${show(max)}${atMost}`;
  return from + to;
}

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number } = speech;
  if (counted === 'either')
    return `「${label}」の文字数または項目数は${within(bounds, number)}にしてください`;

  const isText = counted === 'characters';
  const count = (of: number) => `${number(of)}${isText ? '文字' : '件'}`;
  const limit = within(bounds, count, '以上', isText ? '以内' : '以下');
  const has = actual === undefined ? '' : `（現在は${count(actual)}）`;
  return `「${label}」は${limit}にしてください${has}`;
}

function dateRange({ label, speech, ...bounds }: RuleContext<'dateRange'>): string {
  const { min, max } = bounds;
  const { date } = speech;
  if (min === undefined || max === undefined)
    return `「${label}」は${within(bounds, date, '以降', '以前')}にしてください`;
  return min === max
    ? `「${label}」は${date(min)}にしてください`
    : `「${label}」は${date(min)}から${date(max)}までにしてください`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `「${label}」はここでは不明な名前です`;
  return localeName === undefined
    ? `「${label}」はこのコンテンツのフィールドではありません`
    : `「${label}」に${localeName}の値は設定できません`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `この検索では、「${label}」に${valueType}を指定してください`;
  return `「${label}」は「${filter}」で絞り込めません`;
}

/** One Japanese sentence a rule: what the field needs, with its real limits. */
export const jaRules: Locale['rules'] = {
  required: ({ label }) => `「${label}」を入力してください`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale
      ? `「${label}」が言語の指定なしで送信されました`
      : `「${label}」には${valueType}を指定してください`,
  unknown,
  unexpected: ({ label }) => `「${label}」はここでは使えません`,
  in: ({ label, expected }) => `「${label}」には次の値を指定してください：${expected}`,
  size,
  range: ({ label, speech, ...bounds }) =>
    `「${label}」は${within(bounds, speech.number)}にしてください`,
  dateRange,
  regexp: ({ label, allowed }) =>
    allowed
      ? `「${label}」に使えるのは${allowed}だけです`
      : `「${label}」は決められた形式で入力してください`,
  prohibitRegexp: ({ label }) => `「${label}」に使えない内容が含まれています`,
  unique: ({ label, conflicting }) =>
    `「${label}」はほかと異なる値にしてください（この値は${conflicting ? `${conflicting}で` : 'すでに'}使われています）`,
  notResolvable: ({ label, link }) => `「${label}」のリンク先が見つかりません：${link}`,
  linkContentType: ({ label, contentTypeId }) =>
    `「${label}」には種類が${contentTypeId}のコンテンツをリンクしてください`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `「${label}」には種類が${mimetypeGroupName}のファイルをリンクしてください`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `「${label}」のサイズは${within(bounds, speech.fileSize)}にしてください`,
  assetImageDimensions: ({ label }) => `「${label}」には決められたサイズの画像を使ってください`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `「${label}」に許可されていないブロックがあります：${nodeType}`,
  enabledMarks: ({ label }) => `「${label}」に許可されていない書式が使われています`,
  nodes: ({ label }) => `「${label}」に条件を満たさないリンクがあります`,
  allowedResources: ({ label }) => `「${label}」に許可されていないソースへのリンクがあります`,
  noFileFields: ({ label }) => `「${label}」にファイルがありません`,
  hasHostname: ({ label }) => `「${label}」には完全なWebアドレスを入力してください`,
  reference: ({ label }) => `「${label}」はまだほかのコンテンツで使われています`,
  uniqueFieldIds: () => 'フィールドのIDは、それぞれ異なるものにしてください',
  uniqueFieldApiNames: () => 'フィールドのAPI名は、それぞれ異なるものにしてください',

  value,
  unknownContentType: () => 'このコンテンツタイプは存在しません',
  order: ({ label }) => `「${label}」では並べ替えできません`,

  taken: ({ label }) => `「${label}」はすでに使われているため、別の値にしてください`,
  invalid: ({ label }) => `「${label}」はこのままでは使えません`,
  length: ({ label }) => `「${label}」は短すぎるか長すぎます`,
};
