import type { Locale, WordsContext } from './Locale.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow('');

const again = '请重试。';
const correctIt = '请修改后重试。';
const chooseAnother = '请换一个再重试。';

/** The advice of rows that only the makers of the app can do something about. */
export const support = '请复制详情并发给支持人员。';

const tryLater: Advice = {
  known: '请在等待结束后重试。',
  unknown: '请稍等片刻后重试。',
  over: again,
};

const noVersion = row('请求中缺少版本信息', '应用必须说明要更改的是哪个版本。', support);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent) ? '请重新加载，然后再次进行更改。' : '请重新加载后重试。';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn = '较新的版本可能是您自己之前保存的。请重新加载并查看。';

/** The Chinese words for each code. */
export const zhCNCodes: Locale['codes'] = {
  BadRequestError: row('服务器未接受此请求', '可能缺少某些内容，或者目前无法执行。', support),
  InvalidQueryError: row(
    '无法执行搜索',
    '某个筛选条件或排序方式无法识别，或者不适用于此处。',
    correctIt,
  ),
  AccessTokenInvalidError: row('登录状态未通过验证', '您的会话可能已结束。', '请重新登录。'),
  AccessDeniedError: row(
    '未获得访问权限',
    '您的角色可能不包含此操作。',
    '请联系管理访问权限的人员。',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi ? '此内容' : '此项目';
    return row(
      `找不到${context.type ?? other}`,
      context.intent === 'delete' && context.unconfirmed
        ? '您上一次的操作可能已经生效。'
        : '可能已不存在，或者您没有访问权限。',
      // what was to be saved is still here
      context.intent === 'load' ? '请返回并选择其他项。' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: '已有较新的版本',
      body: context.unconfirmed
        ? perhapsOwn
        : `新版本由其他人保存，或由您在另一个窗口中保存。${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      '部分字段需要修改',
      context.listed ? '它们不符合规则。' : '服务器没有说明是哪些字段。',
      context.listed ? correctIt : '请检查所填内容后重试。',
    )(context),
  UnknownFieldError: row('使用了未知字段', '它可能已改名，或者已不存在。', chooseAnother),
  InvalidEntryError: row('填写的值未被接受', '服务器无法处理这个值。', correctIt),
  RateLimitExceededError: row('目前请求过多', '服务暂时无法处理更多请求。', tryLater),
  ServerError: row('服务出现问题', '问题出在服务端。', tryLater),
  HibernatedError: (context) =>
    row(
      `正在唤醒${context.contentApi ? '此空间' : '服务'}`,
      '由于长时间无人使用，它已进入休眠。',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    '部分被链接的内容缺失',
    '有链接指向不存在的内容。',
    '请恢复该内容或移除链接，然后重试。',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: '与其他更改冲突',
    body: unconfirmed ? perhapsOwn : '它已在别处更改，或者目前无法接受此更改。请重新加载后重试。',
  }),
  ServiceUnavailable: row('服务暂不可用', '可能负载过高，或者正在维护。', tryLater),
  UnprocessableEntity: row('内容未被接受', '服务器无法处理这些内容。', correctIt),
  BulkActionFailed: row('批量操作未完成', '其中部分项目存在问题。', correctIt),

  AssetProcessingTimeout: row('仍在处理中', '所需时间比平时更长。', '请稍后再查看。'),
  TooComplexQuery: row(
    '一次请求的内容过多',
    '服务器无法一次返回这么多内容。',
    '请缩小范围后重试。',
  ),
  PersistedQueryNotFound: row('服务器上已没有此查询', '需要再发送一次。', again),
  CollidingTypeNames: row(
    '内容模型需要修改',
    '其中部分名称相互冲突。',
    '请复制详情并发给负责内容模型的人员。',
  ),

  AlreadyExists: row('已存在相同的内容', '某个只能使用一次的值已被使用。', chooseAnother),
  OperationInProgress: row('另一项操作仍在进行', '需要等它先结束。', tryLater),
  PaymentRequired: row(
    '需要先付款',
    '套餐可能不包含此功能，或者付款未成功。',
    '请联系管理套餐的人员。',
  ),
  ContentTooLarge: (context) =>
    row(
      '发送的内容过大',
      '它超出了允许的大小。',
      context.intent === 'upload' ? '请选择较小的文件后重试。' : '请精简内容后重试。',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      '不支持此格式',
      '服务器只接受其他格式。',
      context.intent === 'upload' ? chooseAnother : support,
    )(context),
  Locked: row('目前已锁定', '其他人或其他程序正在使用它。', tryLater),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row('因法律原因受到限制', '无法在此显示。', ''),
  NotImplemented: row('服务器不支持此操作', '重试也不会有不同结果。', support),
  NetworkAuthenticationRequired: row(
    '您的网络需要登录',
    '响应来自登录页面，而不是服务本身。',
    '请登录网络后重试。',
  ),
  FirewallBlocked: row('防火墙拦截了此请求', '响应来自防火墙，而不是服务本身。', support),

  NetworkError: (context) =>
    row(
      context.offline ? '您似乎已离线' : '无法连接到服务器',
      '没有收到响应。',
      '请检查网络连接后重试。',
    )(context),
  TimeoutError: row('等待响应的时间过长', '服务器或网络连接可能较慢。', tryLater),
  AbortError: { title: '请求已取消', body: '请求没有完成。' },
  UnreadableResponse: row('无法读取响应', '作出响应的可能是代理服务器或登录页面。', support),
  RequestNotSent: row('请求未发送', '目前的请求无法发送，重试也不会有不同结果。', support),
};
