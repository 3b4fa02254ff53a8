import type { Locale, WordsContext } from './Locale.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow(' ');

const again = 'يمكن إعادة المحاولة.';
const correctIt = 'يلزم التصحيح ثم إعادة المحاولة.';
const chooseAnother = 'يلزم اختيار بديل ثم إعادة المحاولة.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'يمكن نسخ التفاصيل وإرسالها إلى فريق الدعم.';

const tryLater: Advice = {
  known: 'يمكن إعادة المحاولة بعد انتهاء مدة الانتظار.',
  unknown: 'يمكن إعادة المحاولة بعد قليل.',
  over: again,
};

const noVersion = row('لم يُرسَل رقم الإصدار', 'على التطبيق أن يحدد الإصدار الذي يغيّره.', support);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent)
    ? 'تلزم إعادة التحميل ثم إجراء التغيير من جديد.'
    : 'تلزم إعادة التحميل ثم إعادة المحاولة.';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn = 'قد يكون الإصدار الأحدث هو ما حفظته سابقًا. يمكن التحقق بإعادة التحميل.';

/** The Arabic words for each code. */
export const arCodes: Locale['codes'] = {
  BadRequestError: row(
    'لم يقبل الخادم هذا الطلب',
    'قد يكون جزء منه ناقصًا، أو قد لا يكون تنفيذه ممكنًا الآن.',
    support,
  ),
  InvalidQueryError: row(
    'تعذّر إجراء البحث',
    'أحد شروط التصفية أو الفرز غير معروف أو غير مناسب هنا.',
    correctIt,
  ),
  AccessTokenInvalidError: row(
    'لم يُقبل تسجيل الدخول',
    'ربما انتهت الجلسة.',
    'يلزم تسجيل الدخول من جديد.',
  ),
  AccessDeniedError: row(
    'لم يُسمح بالوصول',
    'قد لا يشمل دورك هذا الإجراء.',
    'يمكن التواصل مع المسؤول عن الوصول.',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi ? 'هذا المحتوى' : 'هذا العنصر';
    return row(
      `تعذّر العثور على ${context.type ?? other}`,
      context.intent === 'delete' && context.unconfirmed
        ? 'ربما نجحت محاولتك السابقة.'
        : 'ربما جرى الحذف من قبل، أو لا يتوفر لك الوصول.',
      // what was to be saved is still here
      context.intent === 'load' ? 'يمكن الرجوع واختيار بديل.' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: 'تم حفظ إصدار أحدث',
      body: context.unconfirmed
        ? perhapsOwn
        : `حفظه شخص آخر، أو حفظته أنت في نافذة أخرى. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      'بعض الحقول بحاجة إلى تصحيح',
      context.listed ? 'القيم المدخلة لا تستوفي القواعد.' : 'لم يحدد الخادم أي الحقول هي.',
      context.listed ? correctIt : 'تلزم مراجعة القيم المدخلة ثم إعادة المحاولة.',
    )(context),
  UnknownFieldError: row('استُخدم حقل غير معروف', 'ربما تغيّر اسمه أو لم يعد موجودًا.', chooseAnother),
  InvalidEntryError: row(
    'لم تُقبل إحدى القيم المدخلة',
    'لا يستطيع الخادم استخدامها كما هي.',
    correctIt,
  ),
  RateLimitExceededError: row(
    'الطلبات كثيرة جدًا الآن',
    'لا تستقبل الخدمة المزيد في الوقت الحالي.',
    tryLater,
  ),
  ServerError: row('حدثت مشكلة في الخدمة', 'الخلل من جانبنا.', tryLater),
  HibernatedError: (context) =>
    row(
      `${context.contentApi ? 'هذه المساحة' : 'الخدمة'} قيد التنشيط`,
      'دخلت في وضع السكون لأن أحدًا لم يستخدمها.',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    'بعض المحتوى المرتبط غير موجود',
    'يشير أحد الروابط إلى محتوى غير موجود.',
    'تلزم استعادته أو إزالة الرابط، ثم إعادة المحاولة.',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: 'يتعارض هذا مع تغيير آخر',
    body: unconfirmed
      ? perhapsOwn
      : 'حدث تغيير من مكان آخر، أو لا يمكن قبول هذا التغيير الآن. تلزم إعادة التحميل ثم إعادة المحاولة.',
  }),
  ServiceUnavailable: row('الخدمة غير متاحة', 'قد تكون تحت ضغط كبير أو قيد الصيانة.', tryLater),
  UnprocessableEntity: row('لم يُقبل المحتوى', 'لا يستطيع الخادم استخدامه كما هو.', correctIt),
  BulkActionFailed: row('لم يكتمل الإجراء الجماعي', 'في بعض عناصره مشكلات.', correctIt),

  AssetProcessingTimeout: row(
    'لا تزال المعالجة جارية',
    'تستغرق وقتًا أطول من المعتاد.',
    'يمكن التحقق مرة أخرى لاحقًا.',
  ),
  TooComplexQuery: row(
    'حجم البيانات المطلوبة كبير جدًا',
    'لا يرسل الخادم هذا القدر دفعة واحدة.',
    'يلزم طلب قدر أقل ثم إعادة المحاولة.',
  ),
  PersistedQueryNotFound: row('لم يعد الاستعلام محفوظًا على الخادم', 'يلزم إرساله مرة أخرى.', again),
  CollidingTypeNames: row(
    'نموذج المحتوى بحاجة إلى تصحيح',
    'بعض أسمائه متعارضة.',
    'يمكن نسخ التفاصيل وإرسالها إلى المسؤول عنه.',
  ),

  AlreadyExists: row(
    'هذا موجود بالفعل',
    'إحدى القيم مستخدمة، ولا يُسمح باستخدامها إلا مرة واحدة.',
    chooseAnother,
  ),
  OperationInProgress: row('لا تزال عملية أخرى جارية', 'يجب أن تنتهي أولًا.', tryLater),
  PaymentRequired: row(
    'يلزم الدفع أولًا',
    'قد لا تشمل الخطة هذا الإجراء، أو ربما لم تكتمل عملية الدفع.',
    'يمكن التواصل مع المسؤول عن الاشتراك.',
  ),
  ContentTooLarge: (context) =>
    row(
      'حجم ما أُرسل كبير جدًا',
      'يتجاوز الحجم المسموح به.',
      context.intent === 'upload'
        ? 'يلزم اختيار ملف أصغر ثم إعادة المحاولة.'
        : 'يلزم اختصاره أو حذف أجزاء منه ثم إعادة المحاولة.',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      'هذا التنسيق غير مقبول',
      'لا يقبل الخادم إلا تنسيقًا آخر.',
      context.intent === 'upload' ? chooseAnother : support,
    )(context),
  Locked: row('هذا مقفل الآن', 'يعمل عليه شخص آخر أو تستخدمه عملية أخرى.', tryLater),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row('هذا محجوب لأسباب قانونية', 'لا يمكن عرضه هنا.', ''),
  NotImplemented: row('لا يدعم الخادم هذا الإجراء', 'لن تفيد إعادة المحاولة.', support),
  NetworkAuthenticationRequired: row(
    'الشبكة تتطلب تسجيل الدخول',
    'جاء الرد من صفحة تسجيل دخول بدلًا من الخدمة.',
    'يلزم تسجيل الدخول إلى الشبكة ثم إعادة المحاولة.',
  ),
  FirewallBlocked: row('أوقف جدار الحماية هذا الطلب', 'جاء الرد منه بدلًا من الخدمة.', support),

  NetworkError: (context) =>
    row(
      context.offline ? 'يبدو أنك غير متصل بالإنترنت' : 'تعذّر الاتصال بالخادم',
      'لم يصل أي رد.',
      'يلزم التحقق من الاتصال ثم إعادة المحاولة.',
    )(context),
  TimeoutError: row('تأخر الرد كثيرًا', 'قد يكون الخادم أو الاتصال بطيئًا.', tryLater),
  AbortError: { title: 'أُلغي الطلب', body: 'لم يكتمل الطلب.' },
  UnreadableResponse: row(
    'تعذّرت قراءة الرد',
    'ربما جاء الرد من خادم وكيل أو من صفحة تسجيل دخول.',
    support,
  ),
  RequestNotSent: row('لم يُرسَل الطلب', 'لا يمكن إرساله كما هو، ولن تفيد إعادة المحاولة.', support),
};
