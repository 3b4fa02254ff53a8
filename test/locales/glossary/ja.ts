import type { Glossary } from './Glossary.js';

/** The Japanese terms. */
export const ja: Glossary = {
  error: 'エラー',
  save: '保存',
  publish: '公開',
  delete: '削除',
  upload: 'アップロード',
  entry: 'エントリー',
  asset: 'アセット',
  field: 'フィールド',
  reload: '再読み込み',
  signIn: 'ログイン',
  access: 'アクセス',
  version: 'バージョン',
  space: 'スペース',
  contentType: 'コンテンツタイプ',
  request: 'リクエスト',
  server: 'サーバー',
  support: 'サポート',
  details: '詳細',
  changes: '変更',
  retry: '再試行',
  discard: '破棄',
  link: 'リンク',
  locale: '言語',
  plan: 'プラン',
  app: 'アプリ',
};

/** Other words for the same things, and words that blame, beg or frighten. */
export const jaUnsaid =
  /サインイン|リロード|リトライ|要求|サーバ(?!ー)|エントリ(?!ー)|消去|公表|権限|欄|ロケール|無効|禁止|不正|違反|申し訳|すみません/;
