import type { Glossary } from './Glossary.js';

/** The Chinese terms. */
export const zhCN: Glossary = {
  error: '错误',
  save: '保存',
  publish: '发布',
  delete: '删除',
  upload: '上传',
  entry: '条目',
  asset: '资源',
  field: '字段',
  reload: '重新加载',
  signIn: '登录',
  access: '访问权限',
  version: '版本',
  space: '空间',
  contentType: '内容类型',
  request: '请求',
  server: '服务器',
  support: '支持人员',
  details: '详情',
  changes: '更改',
  retry: '重试',
  discard: '放弃',
  link: '链接',
  locale: '语言',
  plan: '套餐',
  app: '应用',
};

/**
 * Other words for the same things, and words that blame, beg or frighten. 请 stays in the bodies, where
 * an instruction without it is an order; titles, buttons and rules do without.
 */
export const zhCNUnsaid =
  /登陆|刷新|再试|变更|改动|信息不|素材|栏位|丢弃|舍弃|详细信息|超链接|无效|非法|禁止|违规|抱歉|对不起|糟糕/;
