import type { Locale, RuleContext } from './Locale.js';

/** `必须在2到5之间`, `必须为2`, `不能大于5`, `不能小于2`. */
function within<Bound>(
  { min, max }: { readonly min?: Bound; readonly max?: Bound },
  show: (bound: Bound) => string,
  notBelow = '不能小于',
  notAbove = '不能大于',
  showFirst = show,
): string {
  if (max === undefined) return min === undefined ? '' : notBelow + show(min);
  if (min === undefined) return notAbove + show(max);
  return min === max ? `必须为${show(min)}` : `必须在${showFirst(min)}到${show(max)}之间`;
}

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number } = speech;
  if (counted === 'either') return `“${label}”的字符数或项数${within(bounds, number)}`;

  const isText = counted === 'characters';
  const count = (of: number) => `${number(of)}${isText ? '个字符' : '项'}`;
  const limit = within(bounds, count, '不能少于', '不能超过', number);
  const has = actual === undefined ? '' : `（目前为${count(actual)}）`;
  return `“${label}”${limit}${has}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `无法识别“${label}”`;
  return localeName === undefined
    ? `“${label}”不是此内容的字段`
    : `“${label}”不能有${localeName}的值`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `在此搜索中，“${label}”必须是${valueType}`;
  return `“${label}”无法用“${filter}”筛选`;
}

/** One Chinese sentence a rule: what the field needs, with its real limits. */
export const zhCNRules: Locale['rules'] = {
  required: ({ label }) => `“${label}”需要填写`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale ? `发送“${label}”时没有指明语言` : `“${label}”必须是${valueType}`,
  unknown,
  unexpected: ({ label }) => `此处不应有“${label}”`,
  in: ({ label, expected }) => `“${label}”只能是：${expected}`,
  size,
  range: ({ label, speech, ...bounds }) => `“${label}”${within(bounds, speech.number)}`,
  dateRange: ({ label, speech, ...bounds }) =>
    `“${label}”${within(bounds, speech.date, '不能早于', '不能晚于')}`,
  regexp: ({ label, allowed }) =>
    allowed ? `“${label}”只能包含${allowed}` : `“${label}”不符合要求的格式`,
  prohibitRegexp: ({ label }) => `“${label}”包含不允许的内容`,
  unique: ({ label, conflicting }) =>
    `“${label}”必须唯一；此值已被${conflicting || '其他内容'}使用`,
  notResolvable: ({ label, link }) => `找不到“${label}”链接的内容：${link}`,
  linkContentType: ({ label, contentTypeId }) => `“${label}”必须链接到${contentTypeId}类型的内容`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `“${label}”必须链接到${mimetypeGroupName}类型的文件`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `“${label}”的大小${within(bounds, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `“${label}”必须是符合尺寸要求的图片`,
  enabledNodeTypes: ({ label, nodeType }) => `“${label}”包含未启用的区块：${nodeType}`,
  enabledMarks: ({ label }) => `“${label}”使用了未启用的格式`,
  nodes: ({ label }) => `“${label}”包含不符合规则的链接`,
  allowedResources: ({ label }) => `“${label}”链接到未启用的来源`,
  noFileFields: ({ label }) => `“${label}”没有文件`,
  hasHostname: ({ label }) => `“${label}”必须是完整的网址`,
  reference: ({ label }) => `“${label}”仍在被其他内容使用`,
  uniqueFieldIds: () => '每个字段都需要有各自的ID',
  uniqueFieldApiNames: () => '每个字段都需要有各自的API名称',

  value,
  unknownContentType: () => '此内容类型不存在',
  order: ({ label }) => `无法按“${label}”排序`,

  taken: ({ label }) => `“${label}”已被使用，需要换一个`,
  invalid: ({ label }) => `“${label}”目前的内容无法使用`,
  length: ({ label }) => `“${label}”过短或过长`,
};
