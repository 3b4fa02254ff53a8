import type { Locale } from 'react-api-error';

interface ReloadWords {
  readonly title: string;
  readonly body: string;
  readonly discard: string;
}

const english: ReloadWords = {
  title: 'Reload and put your changes aside?',
  body: 'The latest version takes their place. You can put each of them back afterwards.',
  discard: 'Reload and keep my changes aside',
};

const reloadWords: Readonly<Record<string, ReloadWords>> = {
  en: english,
  de: {
    title: 'Neu laden und Ihre Änderungen beiseitelegen?',
    body: 'Die neueste Version tritt an ihre Stelle. Danach können Sie jede einzeln wieder einsetzen.',
    discard: 'Neu laden und meine Änderungen beiseitelegen',
  },
  fr: {
    title: 'Recharger et mettre vos modifications de côté\u202f?',
    body: 'La dernière version les remplace. Vous pourrez ensuite les remettre une à une.',
    discard: 'Recharger et mettre mes modifications de côté',
  },
  es: {
    title: '¿Recargar y apartar sus cambios?',
    body: 'La última versión los reemplazará. Después podrá recuperarlos uno a uno.',
    discard: 'Recargar y apartar mis cambios',
  },
  'pt-BR': {
    title: 'Recarregar e guardar suas alterações à parte?',
    body: 'A última versão substituirá o que você preencheu. Depois, você pode recuperar cada alteração.',
    discard: 'Recarregar e guardar minhas alterações à parte',
  },
  ja: {
    title: '変更を取り置いて再読み込みしますか？',
    body: '入力した内容は、最新バージョンに置き換わります。変更は後から一つずつ戻せます。',
    discard: '変更を取り置いて再読み込み',
  },
  'zh-CN': {
    title: '要暂存更改并重新加载吗？',
    body: '最新版本将替换您填写的内容。之后您可以逐项恢复更改。',
    discard: '暂存更改并重新加载',
  },
  ar: {
    title: 'إعادة التحميل مع الاحتفاظ بتغييراتك جانبًا؟',
    body: 'سيحل أحدث إصدار محل ما أدخلته. يمكنك بعد ذلك استعادة كل تغيير على حدة.',
    discard: 'إعادة التحميل والاحتفاظ بتغييراتي جانبًا',
  },
};

/**
 * The words of a language, except for those about a reload: here it does not lose changes, but puts them
 * aside. An app changes single words by spreading a language.
 */
export function wordsOf(locale: Locale): Locale {
  const { title, body, discard } = reloadWords[locale.tag] ?? english;
  return { ...locale, ui: { ...locale.ui, question: { title, body }, discard } };
}
