import { arCodes, support } from './ar.codes.js';
import { arRules } from './ar.rules.js';
import type { Locale } from './Locale.js';
import type { PluralForms } from './speech.js';

/** To try again could do it twice. */
const lookFirst = 'لم يتأكد ذلك: يلزم التحقق أولًا.';

const times: PluralForms = {
  zero: 'ولا مرة',
  one: 'مرة واحدة',
  two: 'مرتين',
  few: '# مرات',
  many: '# مرة',
  other: '# مرة',
};

/** `Intl` names a pair as a subject is named (`دقيقتان`); behind `بعد` it ends otherwise. */
const afterPreposition = (duration: string) => duration.replace(/تان$/, 'تين');

/** Arabic. */
export const ar: Locale = {
  tag: 'ar',
  dir: 'rtl',
  // With their article: a title speaks of the one that was not found.
  types: {
    Space: 'المساحة',
    Environment: 'البيئة',
    Entry: 'الإدخال',
    Asset: 'ملف الوسائط',
    ContentType: 'نوع المحتوى',
    EditorInterface: 'واجهة المحرر',
    Locale: 'اللغة',
    Tag: 'الوسم',
    Release: 'دفعة النشر',
    Role: 'الدور',
    User: 'المستخدم',
    Team: 'الفريق',
    Organization: 'المؤسسة',
    Upload: 'الملف المرفوع',
    BulkAction: 'الإجراء الجماعي',
    Task: 'المهمة',
    Comment: 'التعليق',
  },

  codes: arCodes,

  unknown: { title: 'حدث أمر غير متوقع', body: 'السبب غير معروف.', advice: support },

  partial: {
    title: 'بعض المحتوى ناقص',
    body: 'تعذّر تحميل جزء منه. الباقي معروض.',
  },

  rules: arRules,
  characters: {
    lower: 'الحروف من a إلى z',
    upper: 'الحروف من A إلى Z',
    digits: 'الأرقام',
    hyphen: 'الشرطات',
    underscore: 'الشرطات السفلية',
    dot: 'النقاط',
    space: 'المسافات',
  },
  valueTypes: {
    Array: 'قائمة',
    Boolean: 'true أو false',
    Date: 'تاريخًا',
    Email: 'عنوان بريد إلكتروني',
    Integer: 'عددًا صحيحًا',
    Link: 'رابطًا',
    Number: 'عددًا',
    String: 'نصًا',
    Symbol: 'نصًا',
    Text: 'نصًا',
  },
  otherValueType: ({ name }) => `من النوع «${name}»`,
  otherRule: ({ label, name }) =>
    `${label}: لم تُقبل القيمة${name === undefined ? '' : ` («${name}»)`}`,

  outcomes: {
    save: {
      notDone: 'لم تُحفظ تغييراتك بعد.',
      maybeDone: `ربما حُفظت تغييراتك. ${lookFirst}`,
    },
    publish: {
      notDone: 'لم يتم النشر بعد.',
      maybeDone: `ربما تم النشر. ${lookFirst}`,
    },
    delete: {
      notDone: 'لم يُحذف شيء.',
      maybeDone: `ربما تم الحذف. ${lookFirst}`,
    },
    upload: {
      notDone: 'لم يُرفع الملف.',
      maybeDone: `ربما رُفع الملف. ${lookFirst}`,
    },
    autosave: {
      notDone: 'أحدث تغييراتك موجودة في هذه النافذة فقط.',
      maybeDone: 'قد تكون أحدث تغييراتك موجودة في هذه النافذة فقط.',
    },
    change: {
      notDone: 'لم يتغير شيء.',
      maybeDone: `ربما نجحت العملية. ${lookFirst}`,
    },
  },

  actions: {
    retry: 'إعادة المحاولة',
    reload: 'إعادة تحميل أحدث إصدار',
    revise: 'عرض المشكلة الأولى',
    authenticate: 'تسجيل الدخول من جديد',
    requestAccess: 'طلب الوصول',
    leave: 'رجوع',
    report: 'نسخ التفاصيل',
    copyDraft: 'نسخ تغييراتي',
    dismiss: 'إغلاق',
  },

  ui: {
    severity: { error: 'خطأ', warning: 'تحذير' },
    technical: 'التفاصيل التقنية',
    technicalAndDraft: 'التفاصيل التقنية وتغييراتي',
    copied: 'تم النسخ',
    // The sign of the key has no direction of its own: isolated, it stays before its letter.
    copyFailed: 'النص محدد: للنسخ يُستخدم \u2066Ctrl+C\u2069 أو \u2066⌘C\u2069',
    copyTooLong: 'النص أطول من أن يُعرض هنا: يمكن حفظه في ملف',
    download: 'تنزيل',
    copyNothing: 'لا يوجد ما يمكن نسخه',
    code: 'الرمز',
    status: 'حالة HTTP',
    requestId: 'معرّف الطلب',
    time: 'التاريخ والوقت',
    request: 'الطلب',
    detail: 'رسالة الخادم',
    message: 'الرسالة',
    reasons: 'الأسباب',
    note: 'ملاحظة',
    help: 'الوثائق',

    reloadPage: 'إعادة تحميل الصفحة',
    reloadFailed: 'لم يتم تحميل أحدث إصدار',
    question: {
      title: 'تجاهل تغييراتك؟',
      body: 'سيحل أحدث إصدار محل ما أدخلته.',
    },
    discard: 'إعادة التحميل وتجاهل تغييراتي',
    keep: 'متابعة التحرير',

    pending: {
      retry: 'تجري إعادة المحاولة…',
      reload: 'تجري إعادة التحميل…',
      other: 'لحظة واحدة…',
    },
    inTime: ({ duration, precision }) =>
      `بعد ${precision === 'about' ? 'نحو ' : ''}${afterPreposition(duration)}`,
    soon: 'بعد لحظات',
    waiting: ({ wait }) => `يمكن إعادة المحاولة ${wait}`,
    ready: 'يمكن إعادة المحاولة الآن',
    success: {
      load: 'تم التحميل',
      save: 'تم الحفظ',
      publish: 'تم النشر',
      delete: 'تم الحذف',
      upload: 'تم الرفع',
      autosave: 'تم الحفظ',
      change: 'تم التنفيذ',
      other: 'تمت العملية',
    },
    repeat: ({ attempt, speech }) =>
      `لا تزال المشكلة قائمة: جرت المحاولة ${speech.plural(attempt, times)}.`,

    fields: {
      zero: 'لا حقول بحاجة إلى مراجعة',
      one: 'حقل واحد بحاجة إلى مراجعة',
      two: 'حقلان بحاجة إلى مراجعة',
      few: '# حقول بحاجة إلى مراجعة',
      many: '# حقلًا بحاجة إلى مراجعة',
      other: '# حقل بحاجة إلى مراجعة',
    },
    issues: {
      zero: 'لا مشكلات',
      one: 'مشكلة واحدة',
      two: 'مشكلتان',
      few: '# مشكلات',
      many: '# مشكلة',
      other: '# مشكلة',
    },
    count: times,
    item: ({ label, position, speech }) => `${label}، العنصر ${speech.number(position)}`,
    content: 'المحتوى ككل',
    filter: 'البحث في هذه القائمة',
    more: ({ count, rest, speech }) =>
      `عرض ${speech.number(count)} من المتبقي (${speech.number(rest)})`,
    rest: {
      zero: 'لا غيرها',
      one: 'واحدة غيرها',
      two: 'اثنتان غيرها',
      few: '# غيرها',
      many: '# غيرها',
      other: '# غيرها',
    },
    truncated: {
      zero: 'لا مشكلات أخرى',
      one: 'مشكلة أخرى غير مدرجة',
      two: 'مشكلتان أخريان غير مدرجتين',
      few: '# مشكلات أخرى غير مدرجة',
      many: '# مشكلة أخرى غير مدرجة',
      other: '# مشكلة أخرى غير مدرجة',
    },
    cutShort: 'الرد أكبر من أن يُقرأ كاملًا',
  },
};
