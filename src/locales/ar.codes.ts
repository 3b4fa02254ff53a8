import type { Advice, Locale, Words, WordsContext } from './Locale.js';

const again = 'يمكن إعادة المحاولة.';
const correctIt = 'يلزم التصحيح ثم إعادة المحاولة.';
const chooseAnother = 'يلزم اختيار بديل ثم إعادة المحاولة.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'يمكن نسخ التفاصيل وإرسالها إلى فريق الدعم.';

const askForPlan = 'يمكن التواصل مع المسؤول عن الخطة.';

const tryLater: Advice = {
  known: 'يمكن إعادة المحاولة بعد انتهاء مدة الانتظار.',
  unknown: 'يمكن إعادة المحاولة بعد قليل.',
  over: 'انتهت مدة الانتظار. يمكن إعادة المحاولة.',
};

const noVersion: Words = {
  title: 'لم يُرسَل رقم الإصدار',
  body: 'على التطبيق أن يحدد الإصدار الذي يغيّره.',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit ? 'تلزم إعادة التحميل ثم إجراء التغيير من جديد.' : 'تلزم إعادة التحميل ثم إعادة المحاولة.';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = 'ربما نجحت محاولتك السابقة.';

const tooMuch: Words = {
  title: 'حجم البيانات المطلوبة كبير جدًا',
  body: 'لا يرسل الخادم هذا القدر دفعة واحدة.',
  advice: 'يلزم طلب قدر أقل ثم إعادة المحاولة.',
};

/** The Arabic words for each code. */
export const arCodes: Locale['codes'] = {
  BadRequestError: {
    title: 'لم يقبل الخادم هذا الطلب',
    body: 'قد يكون جزء منه ناقصًا، أو قد لا يكون تنفيذه ممكنًا الآن.',
    advice: support,
  },
  InvalidQueryError: {
    title: 'تعذّر إجراء البحث',
    body: 'أحد شروط التصفية أو الفرز غير معروف أو غير مناسب هنا.',
    advice: correctIt,
  },
  AccessTokenInvalidError: {
    title: 'لم يُقبل تسجيل الدخول',
    body: 'ربما انتهت الجلسة.',
    advice: 'يلزم تسجيل الدخول من جديد.',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: 'تم بلوغ أحد حدود الخطة',
          body: 'لا تسمح الخطة بالمزيد.',
          advice: askForPlan,
        }
      : {
          title: 'لم يُسمح بالوصول',
          body: 'قد لا يشمل دورك هذا الإجراء.',
          advice: 'يمكن التواصل مع المسؤول عن الوصول.',
        },
  NotFoundError: (context) => {
    const other = context.contentApi ? 'هذا المحتوى' : 'هذا العنصر';
    return {
      title: `تعذّر العثور على ${context.type ?? other}`,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : 'ربما جرى الحذف من قبل، أو لا يتوفر لك الوصول.',
      // what was to be saved is still here
      advice: context.intent === 'load' ? 'يمكن الرجوع واختيار بديل.' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: 'تم حفظ إصدار أحدث',
      body: context.unconfirmed
        ? 'قد يكون الإصدار الأحدث هو ما حفظته سابقًا. يمكن التحقق بإعادة التحميل.'
        : `حفظه شخص آخر، أو حفظته أنت في نافذة أخرى. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: 'بعض الحقول بحاجة إلى تصحيح',
    body: context.listed ? 'القيم المدخلة لا تستوفي القواعد.' : 'لم يحدد الخادم أي الحقول هي.',
    advice: context.listed ? correctIt : 'تلزم مراجعة القيم المدخلة ثم إعادة المحاولة.',
  }),
  UnknownFieldError: {
    title: 'استُخدم حقل غير معروف',
    body: 'ربما تغيّر اسمه أو لم يعد موجودًا.',
    advice: chooseAnother,
  },
  InvalidEntryError: {
    title: 'لم تُقبل إحدى القيم المدخلة',
    body: 'لا يستطيع الخادم استخدامها كما هي.',
    advice: correctIt,
  },
  RateLimitExceededError: {
    title: 'الطلبات كثيرة جدًا الآن',
    body: 'لا تستقبل الخدمة المزيد في الوقت الحالي.',
    advice: tryLater,
  },
  ServerError: { title: 'حدثت مشكلة في الخدمة', body: 'الخلل من جانبنا.', advice: tryLater },
  HibernatedError: (context) => ({
    title: `${context.contentApi ? 'هذه المساحة' : 'الخدمة'} قيد التنشيط`,
    body: 'دخلت في وضع السكون لأن أحدًا لم يستخدمها.',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: 'بعض المحتوى المرتبط غير موجود',
    body: 'يشير أحد الروابط إلى محتوى غير موجود.',
    advice: 'تلزم استعادته أو إزالة الرابط، ثم إعادة المحاولة.',
  },
  Conflict: ({ unconfirmed }) => ({
    title: 'يتعارض هذا مع ما هو موجود',
    body: unconfirmed
      ? `${mayHaveWorked} يمكن التحقق بإعادة التحميل.`
      : 'ربما كان موجودًا من قبل، أو تغيّر من مكان آخر، أو لا يمكن ذلك الآن. تلزم إعادة التحميل ثم إعادة المحاولة.',
  }),
  ServiceUnavailable: {
    title: 'الخدمة غير متاحة',
    body: 'قد تكون الخدمة تحت ضغط كبير أو قيد الصيانة.',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: 'لم يُقبل المحتوى',
    body: 'لا يستطيع الخادم استخدامه كما هو.',
    advice: correctIt,
  },
  BulkActionFailed: {
    title: 'لم يكتمل الإجراء الجماعي',
    body: 'في بعض عناصره مشكلات.',
    advice: correctIt,
  },

  AssetProcessingTimeout: {
    title: 'لا تزال المعالجة جارية',
    body: 'تستغرق وقتًا أطول من المعتاد.',
    advice: 'يمكن التحقق مرة أخرى لاحقًا.',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: 'حجم الرد كبير جدًا' },
  PersistedQueryNotFound: {
    title: 'لم يعد الاستعلام محفوظًا على الخادم',
    body: 'يلزم إرساله مرة أخرى.',
    advice: again,
  },
  CollidingTypeNames: {
    title: 'نموذج المحتوى بحاجة إلى تصحيح',
    body: 'بعض أسمائه متعارضة.',
    advice: support,
  },

  AlreadyExists: {
    title: 'هذا موجود بالفعل',
    body: 'إحدى القيم مستخدمة، ولا يُسمح باستخدامها إلا مرة واحدة.',
    advice: chooseAnother,
  },
  OperationInProgress: {
    title: 'لا تزال عملية أخرى جارية',
    body: 'يجب أن تنتهي أولًا.',
    advice: tryLater,
  },
  PaymentRequired: {
    title: 'يلزم الدفع أولًا',
    body: 'قد لا تشمل الخطة هذا الإجراء، أو ربما لم تكتمل عملية الدفع.',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: 'حجم ما أُرسل كبير جدًا',
      body: 'يتجاوز الحجم المسموح به.',
      advice:
        context.intent === 'upload'
          ? 'يلزم اختيار ملف أصغر ثم إعادة المحاولة.'
          : 'يلزم اختصاره أو حذف أجزاء منه ثم إعادة المحاولة.',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: 'هذا التنسيق غير مقبول',
    body: 'يقبل الخادم تنسيقات أخرى فقط.',
    advice: context.intent === 'upload' ? chooseAnother : support,
  }),
  Locked: {
    title: 'هذا مقفل الآن',
    body: 'ربما يعمل عليه شخص آخر أو تستخدمه عملية أخرى.',
    advice: tryLater,
  },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: { title: 'هذا محجوب لأسباب قانونية', body: 'لا يمكن عرضه هنا.' },
  NotImplemented: {
    title: 'لا يدعم الخادم هذا الإجراء',
    body: 'لن تفيد إعادة المحاولة.',
    advice: support,
  },
  NetworkAuthenticationRequired: {
    title: 'الشبكة تتطلب تسجيل الدخول',
    body: 'جاء الرد من صفحة تسجيل دخول بدلًا من الخدمة.',
    advice: 'يلزم تسجيل الدخول إلى الشبكة ثم إعادة المحاولة.',
  },
  FirewallBlocked: {
    title: 'أوقف جدار الحماية هذا الطلب',
    body: 'جاء الرد منه بدلًا من الخدمة.',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline ? 'يبدو أن الاتصال بالإنترنت منقطع' : 'تعذّر الاتصال بالخادم',
    body: 'لم يصل أي رد.',
    advice: 'يلزم التحقق من الاتصال ثم إعادة المحاولة.',
  }),
  TimeoutError: {
    title: 'تأخر الرد كثيرًا',
    body: 'قد يكون الخادم أو الاتصال بطيئًا.',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: 'لم يُحمَّل جزء من التطبيق',
    body: 'ربما يوجد إصدار أحدث من التطبيق.',
    advice: 'تلزم إعادة تحميل الصفحة.',
  },
  AbortError: { title: 'أُلغي الطلب', body: 'لم يكتمل الطلب.' },
  UnreadableResponse: {
    title: 'تعذّرت قراءة الرد',
    body: 'ربما جاء الرد من خادم وكيل أو من صفحة تسجيل دخول.',
    advice: support,
  },
  RequestNotSent: {
    title: 'لم يُرسَل الطلب',
    body: 'لا يمكن إرساله كما هو، ولن تفيد إعادة المحاولة.',
    advice: support,
  },
};
