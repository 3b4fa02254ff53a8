import type { Locale, RuleContext } from './Locale.js';

/** `بين 2 و5`, `2 بالضبط`, `5 على الأكثر`, `2 على الأقل`. */
function within<Bound>(
  { min, max }: { readonly min?: Bound; readonly max?: Bound },
  show: (bound: Bound) => string,
  atLeast = 'على الأقل',
  atMost = 'على الأكثر',
): string {
  if (max === undefined) return min === undefined ? '' : `${show(min)} ${atLeast}`;
  if (min === undefined) return `${show(max)} ${atMost}`;
  return min === max ? `${show(min)} بالضبط` : `بين ${show(min)} و${show(max)}`;
}

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const limit = within(bounds, speech.number);
  if (counted === 'either') return `${label}: يجب أن يكون عدد الأحرف أو العناصر ${limit}`;

  // The number of letters needs no plural of theirs.
  const has = actual === undefined ? '' : `؛ عددها الآن ${speech.number(actual)}`;
  return `${label}: يجب أن يكون عدد ${counted === 'characters' ? 'الأحرف' : 'العناصر'} ${limit}${has}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label}: هذا الاسم غير معروف هنا`;
  return localeName === undefined
    ? `${label}: لا يوجد حقل بهذا الاسم في هذا المحتوى`
    : `${label}: لا يقبل هذا الحقل قيمة باللغة ${localeName}`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `${label}: يجب أن تكون القيمة في هذا البحث ${valueType}`;
  return `${label}: لا يمكن التصفية باستخدام «${filter}»`;
}

/**
 * One Arabic sentence a rule, behind the label and a colon: nobody knows whether a label is masculine
 * or feminine, and words of ours agree only with words of ours.
 */
export const arRules: Locale['rules'] = {
  required: ({ label }) => `${label}: يلزم إدخال قيمة`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale
      ? `${label}: أُرسلت القيمة دون تحديد اللغة`
      : `${label}: يجب أن تكون القيمة ${valueType}`,
  unknown,
  unexpected: ({ label }) => `${label}: هذا الاسم غير متوقع هنا`,
  in: ({ label, expected }) => `${label}: القيمة المسموح بها هي ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) =>
    `${label}: يجب أن تكون القيمة ${within(bounds, speech.number)}`,
  dateRange: ({ label, speech, ...bounds }) =>
    `${label}: يجب أن يكون التاريخ ${within(bounds, speech.date, 'أو بعده', 'أو قبله')}`,
  regexp: ({ label, allowed }) =>
    allowed
      ? `${label}: يقتصر المسموح به على ${allowed}`
      : `${label}: الصيغة لا تطابق الصيغة المطلوبة`,
  prohibitRegexp: ({ label }) => `${label}: تحتوي القيمة على ما لا يُسمح به`,
  unique: ({ label, conflicting }) =>
    `${label}: يجب أن تكون القيمة فريدة؛ هذه القيمة مستخدمة بالفعل${conflicting && ` في ${conflicting}`}`,
  notResolvable: ({ label, link }) =>
    `${label}: لا يوجد المحتوى الذي يشير إليه الرابط، وهو ${link}`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label}: يجب أن يشير الرابط إلى محتوى من النوع ${contentTypeId}`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label}: يجب أن يشير الرابط إلى ملف من النوع ${mimetypeGroupName}`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label}: يجب أن يكون حجم الملف ${within(bounds, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `${label}: تلزم صورة بالأبعاد المسموح بها`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label}: يحتوي النص على كتلة غير مفعّلة، وهي ${nodeType}`,
  enabledMarks: ({ label }) => `${label}: يحتوي النص على تنسيق غير مفعّل`,
  nodes: ({ label }) => `${label}: بعض الروابط لا تستوفي القواعد`,
  allowedResources: ({ label }) => `${label}: يشير الرابط إلى مصدر غير مفعّل`,
  noFileFields: ({ label }) => `${label}: لا يوجد ملف`,
  hasHostname: ({ label }) => `${label}: يلزم عنوان ويب كامل`,
  reference: ({ label }) => `${label}: لا يزال محتوى آخر يستخدم هذا العنصر`,
  uniqueFieldIds: () => 'يجب أن يكون لكل حقل معرّف خاص به',
  uniqueFieldApiNames: () => 'يجب أن يكون لكل حقل اسم API خاص به',

  value,
  unknownContentType: () => 'نوع المحتوى هذا غير موجود',
  order: ({ label }) => `${label}: لا يمكن استخدام هذا الاسم في الفرز`,

  taken: ({ label }) => `${label}: القيمة مستخدمة بالفعل؛ يلزم اختيار قيمة أخرى`,
  invalid: ({ label }) => `${label}: لا يمكن استخدام القيمة كما هي`,
  length: ({ label }) => `${label}: القيمة قصيرة جدًا أو طويلة جدًا`,
};
