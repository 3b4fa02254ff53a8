import type { Advice, Locale, Words, WordsContext } from './Locale.js';

const again = '再試行してください。';
const correctIt = '修正してから再試行してください。';
const chooseAnother = '別のものを選んでから再試行してください。';

/** The advice of rows that only the makers of the app can do something about. */
export const support = '詳細をコピーして、サポートに伝えてください。';

const askForPlan = 'プランの管理者に問い合わせてください。';

const tryLater: Advice = {
  known: '待ち時間が終わったら再試行してください。',
  unknown: 'しばらく待ってから再試行してください。',
  over: '待ち時間が終わりました。再試行してください。',
};

const noVersion: Words = {
  title: 'バージョンが送信されませんでした',
  body: 'どのバージョンを変更するのか、アプリから示す必要があります。',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit
    ? '再読み込みしてから、もう一度変更してください。'
    : '再読み込みしてから再試行してください。';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = '前回の操作が完了していた可能性があります。';

const tooMuch: Words = {
  title: '一度に取得しようとした量が多すぎます',
  body: 'サーバーは、一度にこれだけの量を返せません。',
  advice: '量を減らしてから再試行してください。',
};

/** The Japanese words for each code. */
export const jaCodes: Locale['codes'] = {
  BadRequestError: {
    title: 'リクエストが受け付けられませんでした',
    body: '必要な情報が足りないか、今は実行できない可能性があります。',
    advice: support,
  },
  InvalidQueryError: {
    title: '検索を実行できませんでした',
    body: '絞り込みの条件や並び順が不明か、ここでは使えません。',
    advice: correctIt,
  },
  AccessTokenInvalidError: {
    title: 'ログイン状態を確認できませんでした',
    body: 'セッションが切れた可能性があります。',
    advice: 'もう一度ログインしてください。',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: 'プランの上限に達しました',
          body: 'このプランでは、これ以上利用できません。',
          advice: askForPlan,
        }
      : {
          title: 'アクセスが許可されませんでした',
          body: '現在のロールでは、この操作ができない可能性があります。',
          advice: 'アクセス権の管理者に問い合わせてください。',
        },
  NotFoundError: (context) => {
    const other = context.contentApi ? 'このコンテンツ' : 'この項目';
    return {
      title: `${context.type ?? other}が見つかりません`,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : '削除されたか、アクセス権がない可能性があります。',
      // what was to be saved is still here
      advice: context.intent === 'load' ? '前の画面に戻って、別のものを選んでください。' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: '新しいバージョンが保存されています',
      body: context.unconfirmed
        ? '新しいバージョンは、ご自身が先ほど保存したものかもしれません。再読み込みして確認してください。'
        : `ほかの人か、別のウィンドウでのご自身の操作によって保存されました。${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: '修正が必要なフィールドがあります',
    body: context.listed
      ? '入力の条件を満たしていません。'
      : 'どのフィールドかは、サーバーから示されませんでした。',
    advice: context.listed ? correctIt : '入力内容を確認してから再試行してください。',
  }),
  UnknownFieldError: {
    title: '不明なフィールドが使われています',
    body: '名前が変わったか、なくなった可能性があります。',
    advice: chooseAnother,
  },
  InvalidEntryError: {
    title: '入力した値が受け付けられませんでした',
    body: 'この値は、そのままではサーバーで処理できません。',
    advice: correctIt,
  },
  RateLimitExceededError: {
    title: 'リクエストが多すぎます',
    body: 'サービスは今、これ以上受け付けられません。',
    advice: tryLater,
  },
  ServerError: {
    title: 'サービスで問題が発生しました',
    body: '原因はサービス側にあります。',
    advice: tryLater,
  },
  HibernatedError: (context) => ({
    title: `${context.contentApi ? 'スペース' : 'サービス'}を再開しています`,
    body: 'しばらく使われていなかったため、休止していました。',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: 'リンク先のコンテンツが一部見つかりません',
    body: '存在しないものへのリンクがあります。',
    advice: 'リンク先を復元するかリンクを外してから、再試行してください。',
  },
  Conflict: ({ unconfirmed }) => ({
    title: '既存の内容と競合しています',
    body: unconfirmed
      ? `${mayHaveWorked}再読み込みして確認してください。`
      : 'すでに存在するか、ほかの場所で変更されたか、今は受け付けられない可能性があります。再読み込みしてから再試行してください。',
  }),
  ServiceUnavailable: {
    title: 'サービスを利用できません',
    body: 'サービスが混み合っているか、メンテナンス中の可能性があります。',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: 'コンテンツが受け付けられませんでした',
    body: 'この内容は、そのままではサーバーで処理できません。',
    advice: correctIt,
  },
  BulkActionFailed: {
    title: '一括操作が完了しませんでした',
    body: '一部の項目に問題があります。',
    advice: correctIt,
  },

  AssetProcessingTimeout: {
    title: 'まだ処理が続いています',
    body: '通常より時間がかかっています。',
    advice: 'あとでもう一度確認してください。',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: '応答が大きすぎます' },
  PersistedQueryNotFound: {
    title: 'クエリがサーバーに残っていません',
    body: 'もう一度送信する必要があります。',
    advice: again,
  },
  CollidingTypeNames: {
    title: 'コンテンツモデルの修正が必要です',
    body: '一部の名前が重複しています。',
    advice: support,
  },

  AlreadyExists: {
    title: 'すでに存在しています',
    body: '一度しか使えない値が、すでに使われています。',
    advice: chooseAnother,
  },
  OperationInProgress: {
    title: 'ほかの処理がまだ実行中です',
    body: '先にその処理が終わる必要があります。',
    advice: tryLater,
  },
  PaymentRequired: {
    title: '先に支払いが必要です',
    body: 'プランに含まれていないか、支払いが完了していない可能性があります。',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: '送信した内容が大きすぎます',
      body: '送信できるサイズを超えています。',
      advice:
        context.intent === 'upload'
          ? '小さいファイルを選んでから再試行してください。'
          : '内容を短くするか、一部を削除してから再試行してください。',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: 'この形式は受け付けられませんでした',
    body: 'サーバーが受け付けるのは、ほかの形式だけです。',
    advice: context.intent === 'upload' ? chooseAnother : support,
  }),
  Locked: {
    title: '現在ロックされています',
    body: 'ほかの人か、別の処理が使用中の可能性があります。',
    advice: tryLater,
  },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: {
    title: '法的な理由で制限されています',
    body: 'ここでは表示できません。',
  },
  NotImplemented: {
    title: 'サーバーがこの操作に対応していません',
    body: '再試行しても結果は変わりません。',
    advice: support,
  },
  NetworkAuthenticationRequired: {
    title: 'ネットワークへのログインが必要です',
    body: 'サービスの代わりに、ログインページが応答しました。',
    advice: 'ネットワークにログインしてから再試行してください。',
  },
  FirewallBlocked: {
    title: 'ファイアウォールでブロックされました',
    body: 'サービスの代わりに、ファイアウォールが応答しました。',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline ? 'オフラインのようです' : 'サーバーに接続できませんでした',
    body: '応答がありませんでした。',
    advice: '接続を確認してから再試行してください。',
  }),
  TimeoutError: {
    title: '応答に時間がかかりすぎました',
    body: 'サーバーまたは接続が遅い可能性があります。',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: 'アプリの一部を読み込めませんでした',
    body: 'アプリの新しいバージョンがある可能性があります。',
    advice: 'ページを再読み込みしてください。',
  },
  AbortError: {
    title: 'リクエストがキャンセルされました',
    body: '処理は完了しませんでした。',
  },
  UnreadableResponse: {
    title: '応答を読み取れませんでした',
    body: 'プロキシまたはログインページが応答した可能性があります。',
    advice: support,
  },
  RequestNotSent: {
    title: 'リクエストを送信できませんでした',
    body: 'このままでは送信できず、再試行しても結果は変わりません。',
    advice: support,
  },
};
