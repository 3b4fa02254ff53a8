import type { Advice, Locale, Words, WordsContext } from './Locale.js';

const again = '请重试。';
const correctIt = '请修改后重试。';
const chooseAnother = '请换一个再重试。';

/** The advice of rows that only the makers of the app can do something about. */
export const support = '请复制详情并发给支持人员。';

const askForPlan = '请联系管理套餐的人员。';

const tryLater: Advice = {
  known: '请在等待结束后重试。',
  unknown: '请稍等片刻后重试。',
  over: '等待已结束，请重试。',
};

const noVersion: Words = {
  title: '请求中缺少版本信息',
  body: '应用必须说明要更改的是哪个版本。',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit ? '请重新加载，然后再次进行更改。' : '请重新加载后重试。';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = '您上一次的操作可能已经生效。';

const tooMuch: Words = {
  title: '一次请求的内容过多',
  body: '服务器无法一次返回这么多内容。',
  advice: '请缩小范围后重试。',
};

/** The Chinese words for each code. */
export const zhCNCodes: Locale['codes'] = {
  BadRequestError: {
    title: '服务器未接受此请求',
    body: '可能缺少某些内容，或者目前无法执行。',
    advice: support,
  },
  InvalidQueryError: {
    title: '无法执行搜索',
    body: '某个筛选条件或排序方式无法识别，或者不适用于此处。',
    advice: correctIt,
  },
  AccessTokenInvalidError: {
    title: '登录状态未通过验证',
    body: '您的会话可能已结束。',
    advice: '请重新登录。',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: '已达到套餐上限',
          body: '当前套餐不允许继续使用。',
          advice: askForPlan,
        }
      : {
          title: '未获得访问权限',
          body: '您的角色可能没有此操作的权限。',
          advice: '请联系管理访问权限的人员。',
        },
  NotFoundError: (context) => {
    const other = context.contentApi ? '此内容' : '此项目';
    return {
      title: `找不到${context.type ?? other}`,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : '可能已不存在，或者您没有访问权限。',
      // what was to be saved is still here
      advice: context.intent === 'load' ? '请返回并选择其他项。' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: '已有较新的版本',
      body: context.unconfirmed
        ? '较新的版本可能是您自己之前保存的。请重新加载并查看。'
        : `新版本由其他人保存，或由您在另一个窗口中保存。${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: '部分字段需要修改',
    body: context.listed ? '它们不符合规则。' : '服务器没有说明是哪些字段。',
    advice: context.listed ? correctIt : '请检查所填内容后重试。',
  }),
  UnknownFieldError: {
    title: '使用了未知字段',
    body: '它可能已改名，或者已不存在。',
    advice: chooseAnother,
  },
  InvalidEntryError: {
    title: '填写的值未被接受',
    body: '服务器无法处理这个值。',
    advice: correctIt,
  },
  RateLimitExceededError: {
    title: '目前请求过多',
    body: '服务暂时无法处理更多请求。',
    advice: tryLater,
  },
  ServerError: { title: '服务出现问题', body: '问题出在服务端。', advice: tryLater },
  HibernatedError: (context) => ({
    title: `正在唤醒${context.contentApi ? '此空间' : '服务'}`,
    body: '由于长时间无人使用，它已进入休眠。',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: '部分被链接的内容缺失',
    body: '有链接指向不存在的内容。',
    advice: '请恢复该内容或移除链接，然后重试。',
  },
  Conflict: ({ unconfirmed }) => ({
    title: '与现有内容冲突',
    body: unconfirmed
      ? `${mayHaveWorked}请重新加载并查看。`
      : '它可能已经存在、已在别处更改，或者目前无法接受此操作。请重新加载后重试。',
  }),
  ServiceUnavailable: {
    title: '服务暂不可用',
    body: '服务可能负载过高，或者正在维护。',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: '内容未被接受',
    body: '服务器无法处理这些内容。',
    advice: correctIt,
  },
  BulkActionFailed: { title: '批量操作未完成', body: '其中部分项目存在问题。', advice: correctIt },

  AssetProcessingTimeout: {
    title: '仍在处理中',
    body: '所需时间比平时更长。',
    advice: '请稍后再查看。',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: '响应过大' },
  PersistedQueryNotFound: {
    title: '服务器上已没有此查询',
    body: '需要再发送一次。',
    advice: again,
  },
  CollidingTypeNames: {
    title: '内容模型需要修改',
    body: '其中部分名称相互冲突。',
    advice: support,
  },

  AlreadyExists: {
    title: '已存在相同的内容',
    body: '某个只能使用一次的值已被使用。',
    advice: chooseAnother,
  },
  OperationInProgress: { title: '另一项操作仍在进行', body: '需要等它先结束。', advice: tryLater },
  PaymentRequired: {
    title: '需要先付款',
    body: '套餐可能不包含此功能，或者付款未成功。',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: '发送的内容过大',
      body: '它超出了允许的大小。',
      advice: context.intent === 'upload' ? '请选择较小的文件后重试。' : '请精简内容后重试。',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: '不支持此格式',
    body: '服务器只接受其他格式。',
    advice: context.intent === 'upload' ? chooseAnother : support,
  }),
  Locked: { title: '目前已锁定', body: '可能有其他人或其他程序正在使用它。', advice: tryLater },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: { title: '因法律原因受到限制', body: '无法在此显示。' },
  NotImplemented: { title: '服务器不支持此操作', body: '重试也不会有不同结果。', advice: support },
  NetworkAuthenticationRequired: {
    title: '您的网络需要登录',
    body: '响应来自登录页面，而不是服务本身。',
    advice: '请登录网络后重试。',
  },
  FirewallBlocked: {
    title: '防火墙拦截了此请求',
    body: '响应来自防火墙，而不是服务本身。',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline ? '您似乎已离线' : '无法连接到服务器',
    body: '没有收到响应。',
    advice: '请检查网络连接后重试。',
  }),
  TimeoutError: {
    title: '等待响应的时间过长',
    body: '服务器或网络连接可能较慢。',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: '应用的一部分未能加载',
    body: '应用可能已有较新的版本。',
    advice: '请重新加载页面。',
  },
  AbortError: { title: '请求已取消', body: '请求没有完成。' },
  UnreadableResponse: {
    title: '无法读取响应',
    body: '作出响应的可能是代理服务器或登录页面。',
    advice: support,
  },
  RequestNotSent: {
    title: '请求未发送',
    body: '请求按现有内容无法发送，重试也不会有不同结果。',
    advice: support,
  },
};
