import type { Locale, WordsContext } from './Locale.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow('');

const again = '再試行してください。';
const correctIt = '修正してから再試行してください。';
const chooseAnother = '別のものを選んでから再試行してください。';

/** The advice of rows that only the makers of the app can do something about. */
export const support = '詳細をコピーして、サポートに伝えてください。';

const tryLater: Advice = {
  known: '待ち時間が終わったら再試行してください。',
  unknown: 'しばらく待ってから再試行してください。',
  over: again,
};

const noVersion = row(
  'バージョンが送信されませんでした',
  'どのバージョンを変更するのか、アプリから示す必要があります。',
  support,
);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent)
    ? '再読み込みしてから、もう一度変更してください。'
    : '再読み込みしてから再試行してください。';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn =
  '新しいバージョンは、ご自身が先ほど保存したものかもしれません。再読み込みして確認してください。';

/** The Japanese words for each code. */
export const jaCodes: Locale['codes'] = {
  BadRequestError: row(
    'リクエストが受け付けられませんでした',
    '必要な情報が足りないか、今は実行できない可能性があります。',
    support,
  ),
  InvalidQueryError: row(
    '検索を実行できませんでした',
    '絞り込みの条件や並び順が不明か、ここでは使えません。',
    correctIt,
  ),
  AccessTokenInvalidError: row(
    'ログイン状態を確認できませんでした',
    'セッションが切れた可能性があります。',
    'もう一度ログインしてください。',
  ),
  AccessDeniedError: row(
    'アクセスが許可されませんでした',
    '現在のロールでは、この操作ができない可能性があります。',
    'アクセス権の管理者に問い合わせてください。',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi ? 'このコンテンツ' : 'この項目';
    return row(
      `${context.type ?? other}が見つかりません`,
      context.intent === 'delete' && context.unconfirmed
        ? '前回の操作が完了していた可能性があります。'
        : '削除されたか、アクセス権がない可能性があります。',
      // what was to be saved is still here
      context.intent === 'load' ? '前の画面に戻って、別のものを選んでください。' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: '新しいバージョンが保存されています',
      body: context.unconfirmed
        ? perhapsOwn
        : `ほかの人か、別のウィンドウでのご自身の操作によって保存されました。${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      '修正が必要なフィールドがあります',
      context.listed
        ? '入力の条件を満たしていません。'
        : 'どのフィールドかは、サーバーから示されませんでした。',
      context.listed ? correctIt : '入力内容を確認してから再試行してください。',
    )(context),
  UnknownFieldError: row(
    '不明なフィールドが使われています',
    '名前が変わったか、なくなった可能性があります。',
    chooseAnother,
  ),
  InvalidEntryError: row(
    '入力した値が受け付けられませんでした',
    'この値は、そのままではサーバーで処理できません。',
    correctIt,
  ),
  RateLimitExceededError: row(
    'リクエストが多すぎます',
    'サービスは今、これ以上受け付けられません。',
    tryLater,
  ),
  ServerError: row('サービスで問題が発生しました', '原因はサービス側にあります。', tryLater),
  HibernatedError: (context) =>
    row(
      `${context.contentApi ? 'スペース' : 'サービス'}を再開しています`,
      'しばらく使われていなかったため、休止していました。',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    'リンク先のコンテンツが一部見つかりません',
    '存在しないものへのリンクがあります。',
    'リンク先を復元するかリンクを外してから、再試行してください。',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: 'ほかの変更と競合しています',
    body: unconfirmed
      ? perhapsOwn
      : 'ほかの場所で変更されたか、今はこの変更を受け付けられません。再読み込みしてから再試行してください。',
  }),
  ServiceUnavailable: row(
    'サービスを利用できません',
    '混み合っているか、メンテナンス中の可能性があります。',
    tryLater,
  ),
  UnprocessableEntity: row(
    'コンテンツが受け付けられませんでした',
    'この内容は、そのままではサーバーで処理できません。',
    correctIt,
  ),
  BulkActionFailed: row('一括操作が完了しませんでした', '一部の項目に問題があります。', correctIt),

  AssetProcessingTimeout: row(
    'まだ処理が続いています',
    '通常より時間がかかっています。',
    'あとでもう一度確認してください。',
  ),
  TooComplexQuery: row(
    '一度に取得しようとした量が多すぎます',
    'サーバーは、一度にこれだけの量を返せません。',
    '量を減らしてから再試行してください。',
  ),
  PersistedQueryNotFound: row(
    'クエリがサーバーに残っていません',
    'もう一度送信する必要があります。',
    again,
  ),
  CollidingTypeNames: row(
    'コンテンツモデルの修正が必要です',
    '一部の名前が重複しています。',
    '詳細をコピーして、コンテンツモデルの担当者に伝えてください。',
  ),

  AlreadyExists: row(
    'すでに存在しています',
    '一度しか使えない値が、すでに使われています。',
    chooseAnother,
  ),
  OperationInProgress: row(
    'ほかの処理がまだ実行中です',
    '先にその処理が終わる必要があります。',
    tryLater,
  ),
  PaymentRequired: row(
    '先に支払いが必要です',
    'プランに含まれていないか、支払いが完了していない可能性があります。',
    '契約の管理者に問い合わせてください。',
  ),
  ContentTooLarge: (context) =>
    row(
      '送信した内容が大きすぎます',
      '送信できるサイズを超えています。',
      context.intent === 'upload'
        ? '小さいファイルを選んでから再試行してください。'
        : '内容を短くするか、一部を削除してから再試行してください。',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      'この形式は受け付けられませんでした',
      'サーバーが受け付けるのは、ほかの形式だけです。',
      context.intent === 'upload' ? chooseAnother : support,
    )(context),
  Locked: row('現在ロックされています', 'ほかの人か、別の処理が使用中です。', tryLater),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row('法的な理由で制限されています', 'ここでは表示できません。', ''),
  NotImplemented: row(
    'サーバーがこの操作に対応していません',
    '再試行しても結果は変わりません。',
    support,
  ),
  NetworkAuthenticationRequired: row(
    'ネットワークへのログインが必要です',
    'サービスの代わりに、ログインページが応答しました。',
    'ネットワークにログインしてから再試行してください。',
  ),
  FirewallBlocked: row(
    'ファイアウォールでブロックされました',
    'サービスの代わりに、ファイアウォールが応答しました。',
    support,
  ),

  NetworkError: (context) =>
    row(
      context.offline ? 'オフラインのようです' : 'サーバーに接続できませんでした',
      '応答がありませんでした。',
      '接続を確認してから再試行してください。',
    )(context),
  TimeoutError: row(
    '応答に時間がかかりすぎました',
    'サーバーまたは接続が遅い可能性があります。',
    tryLater,
  ),
  AbortError: {
    title: 'リクエストがキャンセルされました',
    body: '処理は完了しませんでした。',
  },
  UnreadableResponse: row(
    '応答を読み取れませんでした',
    'プロキシまたはログインページが応答した可能性があります。',
    support,
  ),
  RequestNotSent: row(
    'リクエストを送信できませんでした',
    'このままでは送信できず、再試行しても結果は変わりません。',
    support,
  ),
};
