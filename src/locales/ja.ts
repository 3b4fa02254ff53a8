import { jaCodes, support } from './ja.codes.js';
import { jaRules } from './ja.rules.js';
import type { Locale } from './Locale.js';
import type { PluralForms } from './speech.js';

/** To try again could do it twice. */
const lookFirst = 'まだ確実ではないため、先に確認してください。';

const times: PluralForms = { other: '#回' };

/** Japanese. */
export const ja: Locale = {
  tag: 'ja',
  dir: 'ltr',
  betweenSentences: '',
  colon: '：',
  types: {
    Space: 'スペース',
    Environment: '環境',
    Entry: 'エントリー',
    Asset: 'アセット',
    ContentType: 'コンテンツタイプ',
    EditorInterface: 'エディターの設定',
    Locale: '言語',
    Tag: 'タグ',
    Release: 'リリース',
    Role: 'ロール',
    User: 'ユーザー',
    Team: 'チーム',
    Organization: '組織',
    Upload: 'アップロード',
    BulkAction: '一括操作',
    Task: 'タスク',
    Comment: 'コメント',
  },

  codes: jaCodes,

  unknown: { title: '予期しない問題が発生しました', body: '原因は不明です。', advice: support },

  partial: {
    title: '一部のコンテンツを読み込めませんでした',
    body: '読み込めた内容は表示されています。',
  },

  rules: jaRules,
  characters: {
    lower: '半角英小文字',
    upper: '半角英大文字',
    digits: '半角数字',
    hyphen: 'ハイフン',
    underscore: 'アンダースコア',
    dot: 'ピリオド',
    space: '空白',
  },
  valueTypes: {
    Array: 'リスト',
    Boolean: 'trueかfalse',
    Date: '日付',
    Email: 'メールアドレス',
    Integer: '整数',
    Link: 'リンク',
    Number: '数値',
    String: 'テキスト',
    Symbol: 'テキスト',
    Text: 'テキスト',
  },
  otherValueType: ({ name }) => `「${name}」型の値`,
  otherRule: ({ label, name }) =>
    `「${label}」が受け付けられませんでした${name === undefined ? '' : `：「${name}」`}`,

  outcomes: {
    save: {
      notDone: '変更はまだ保存されていません。',
      maybeDone: `変更は保存された可能性があります。${lookFirst}`,
    },
    publish: {
      notDone: 'まだ公開されていません。',
      maybeDone: `公開された可能性があります。${lookFirst}`,
    },
    delete: {
      notDone: '何も削除されていません。',
      maybeDone: `削除された可能性があります。${lookFirst}`,
    },
    upload: {
      notDone: 'ファイルはアップロードされていません。',
      maybeDone: `ファイルはアップロードされた可能性があります。${lookFirst}`,
    },
    autosave: {
      notDone: '最新の変更は、このウィンドウにしかありません。',
      maybeDone: '最新の変更は、このウィンドウにしかない可能性があります。',
    },
    change: {
      notDone: '何も変更されていません。',
      maybeDone: `処理が完了している可能性があります。${lookFirst}`,
    },
  },

  actions: {
    retry: '再試行',
    reload: '最新バージョンを再読み込み',
    revise: '最初の問題を表示',
    authenticate: 'もう一度ログイン',
    requestAccess: 'アクセス権をリクエスト',
    leave: '前の画面に戻る',
    report: '詳細をコピー',
    copyDraft: '自分の変更をコピー',
    dismiss: '閉じる',
  },

  ui: {
    severity: { error: 'エラー', warning: '警告' },
    technical: '技術的な詳細',
    technicalAndDraft: '技術的な詳細と自分の変更',
    copied: 'コピーしました',
    copyFailed: 'テキストを選択しました。Ctrl+Cまたは⌘Cを押してください',
    copyTooLong: '長すぎてここに表示できません。ファイルに保存してください',
    download: 'ダウンロード',
    copyNothing: 'コピーできる内容がありません',
    code: 'コード',
    status: 'HTTPステータス',
    requestId: 'リクエストID',
    time: '日時',
    request: 'リクエスト',
    detail: 'サーバーからのメッセージ',
    message: 'メッセージ',
    reasons: '理由',
    note: '備考',
    help: 'ドキュメント',

    reloadPage: 'ページを再読み込み',
    reloadFailed: '最新バージョンを読み込めませんでした',
    question: {
      title: '変更を破棄しますか？',
      body: '入力した内容は、最新バージョンに置き換わります。',
    },
    discard: '変更を破棄して再読み込み',
    keep: '編集を続ける',

    pending: {
      retry: '再試行しています…',
      reload: '再読み込みしています…',
      other: '処理しています…',
    },
    inTime: ({ duration, precision }) => `${precision === 'about' ? '約' : ''}${duration}後`,
    soon: 'まもなく',
    waiting: ({ wait }) => `${wait}、再試行できるようになります`,
    ready: '再試行できるようになりました',
    success: {
      load: '読み込みました',
      save: '保存しました',
      publish: '公開しました',
      delete: '削除しました',
      upload: 'アップロードしました',
      autosave: '保存しました',
      change: '処理が完了しました',
      other: '完了しました',
    },
    repeat: ({ attempt, speech }) =>
      `まだ解決していません（${speech.plural(attempt, times)}試しました）。`,

    fields: { other: '#個のフィールドに修正が必要です' },
    issues: { other: '#件の問題' },
    count: times,
    item: ({ label, position, speech }) => `${label}（${speech.number(position)}番目）`,
    content: 'コンテンツ全体',
    filter: 'このリスト内を検索',
    more: ({ count, rest, speech }) =>
      `残り${speech.number(rest)}件のうち${speech.number(count)}件を表示`,
    rest: { other: 'ほか#件' },
    truncated: { other: 'ほかに#件の問題がありますが、表示されていません' },
    cutShort: '応答が大きすぎて、すべては読み取れませんでした',
  },
};
