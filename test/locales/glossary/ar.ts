import type { Glossary } from './Glossary.js';

/** The Arabic terms, as stems where their endings differ. */
export const ar: Glossary = {
  error: 'خطأ',
  save: 'حفظ',
  publish: 'نشر',
  delete: 'حذف',
  upload: 'رفع',
  entry: 'الإدخال',
  asset: 'ملف الوسائط',
  field: 'حقل',
  reload: 'إعادة التحميل',
  signIn: 'تسجيل الدخول',
  access: 'الوصول',
  version: 'إصدار',
  space: 'المساحة',
  contentType: 'نوع المحتوى',
  request: 'طلب',
  server: 'الخادم',
  support: 'فريق الدعم',
  details: 'التفاصيل',
  changes: 'تغيير',
  retry: 'إعادة المحاولة',
  discard: 'تجاهل',
  link: 'رابط',
  locale: 'اللغة',
  plan: 'الخطة',
  app: 'التطبيق',
};

/** Other words for the same things, and words that blame, beg or frighten. */
export const arUnsaid =
  /تعديل|تحديث|السيرفر|الملقم|نسخة|محاولة أخرى|الولوج|رجاء|يُرجى|يرجى|من فضلك|عذرًا|نأسف|آسف|غير صالح|ممنوع|محظور|غير قانوني/;
