import type { Locale } from './Locale.js';
import type { PluralForms } from './speech.js';
import { support, zhCNCodes } from './zh-CN.codes.js';
import { zhCNRules } from './zh-CN.rules.js';

/** To try again could do it twice. */
const lookFirst = '结果尚未确认，请先查看。';

const times: PluralForms = { other: '#次' };

/** Simplified Chinese. */
export const zhCN: Locale = {
  tag: 'zh-CN',
  dir: 'ltr',
  betweenSentences: '',
  colon: '：',
  types: {
    Space: '空间',
    Environment: '环境',
    Entry: '条目',
    Asset: '资源',
    ContentType: '内容类型',
    EditorInterface: '编辑器界面',
    Locale: '语言',
    Tag: '标签',
    Release: '发布计划',
    Role: '角色',
    User: '用户',
    Team: '团队',
    Organization: '组织',
    Upload: '上传的文件',
    BulkAction: '批量操作',
    Task: '任务',
    Comment: '评论',
  },

  codes: zhCNCodes,

  unknown: { title: '出现意外问题', body: '原因不明。', advice: support },

  partial: {
    title: '部分内容未能加载',
    body: '其余内容已显示。',
  },

  rules: zhCNRules,
  characters: {
    lower: '小写字母a到z',
    upper: '大写字母A到Z',
    digits: '数字',
    hyphen: '连字符',
    underscore: '下划线',
    dot: '句点',
    space: '空格',
  },
  valueTypes: {
    Array: '列表',
    Boolean: 'true或false',
    Date: '日期',
    Email: '电子邮件地址',
    Integer: '整数',
    Link: '链接',
    Number: '数字',
    String: '文本',
    Symbol: '文本',
    Text: '文本',
  },
  otherValueType: ({ name }) => `“${name}”类型的值`,
  otherRule: ({ label, name }) => `“${label}”未被接受${name === undefined ? '' : `：“${name}”`}`,

  outcomes: {
    save: {
      notDone: '您的更改尚未保存。',
      maybeDone: `您的更改可能已保存。${lookFirst}`,
    },
    publish: {
      notDone: '尚未发布。',
      maybeDone: `可能已经发布。${lookFirst}`,
    },
    delete: {
      notDone: '没有删除任何内容。',
      maybeDone: `可能已经删除。${lookFirst}`,
    },
    upload: {
      notDone: '文件没有上传。',
      maybeDone: `文件可能已经上传。${lookFirst}`,
    },
    autosave: {
      notDone: '您最近的更改只在这个窗口中。',
      maybeDone: '您最近的更改可能只在这个窗口中。',
    },
    change: {
      notDone: '没有更改任何内容。',
      maybeDone: `操作可能已经成功。${lookFirst}`,
    },
  },

  actions: {
    retry: '重试',
    reload: '重新加载最新版本',
    revise: '查看第一个问题',
    authenticate: '重新登录',
    requestAccess: '申请访问权限',
    leave: '返回',
    report: '复制详情',
    copyDraft: '复制我的更改',
    dismiss: '关闭',
  },

  ui: {
    severity: { error: '错误', warning: '警告' },
    technical: '技术详情',
    technicalAndDraft: '技术详情和我的更改',
    copied: '已复制',
    copyFailed: '文本已选中：按Ctrl+C或⌘C复制',
    copyTooLong: '文本太长，无法在此显示：可保存为文件',
    download: '下载',
    copyNothing: '没有可复制的内容',
    code: '代码',
    status: 'HTTP状态',
    requestId: '请求ID',
    time: '时间',
    request: '请求',
    detail: '服务器消息',
    message: '消息',
    reasons: '原因',
    note: '备注',
    help: '文档',

    reloadPage: '重新加载页面',
    reloadFailed: '未能加载最新版本',
    question: {
      title: '要放弃您的更改吗？',
      body: '最新版本将替换您填写的内容。',
    },
    discard: '放弃更改并重新加载',
    keep: '继续编辑',

    pending: { retry: '正在重试…', reload: '正在重新加载…', other: '正在处理…' },
    inTime: ({ duration, precision }) => `${precision === 'about' ? '约' : ''}${duration}后`,
    soon: '稍后',
    waiting: ({ wait }) => `${wait}可以重试`,
    ready: '现在可以重试',
    success: {
      load: '已加载',
      save: '已保存',
      publish: '已发布',
      delete: '已删除',
      upload: '已上传',
      autosave: '已保存',
      change: '已完成',
      other: '操作成功',
    },
    repeat: ({ attempt, speech }) => `仍未成功：已尝试${speech.plural(attempt, times)}。`,

    fields: { other: '#个字段需要修改' },
    issues: { other: '#个问题' },
    count: times,
    item: ({ label, position, speech }) => `${label}，第${speech.number(position)}项`,
    content: '整个内容',
    filter: '在此列表中查找',
    more: ({ count, rest, speech }) =>
      `显示剩余${speech.number(rest)}个中的${speech.number(count)}个`,
    rest: { other: '另外#个' },
    truncated: { other: '另有#个问题未列出' },
    cutShort: '响应过大，无法全部读取',
  },
};
