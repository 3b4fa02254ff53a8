/** How tokens and keys begin, as patterns. A word that begins so is a credential, whatever name stands before it. */
export const keyBeginnings: readonly string[] = [
  // GitHub, GitLab, npm
  '(?:gh[oprsu]|github_pat)_',
  'gl(?:pat|dt|cbt|rt|ptt|ft|soat)-',
  'npm_(?=[a-z\\d]{8})(?![a-z]+_)',
  // Stripe, Razorpay, Shopify; secrets of webhooks
  '(?:[rs]k|rzp)_(?:live|test)_',
  'shp(?:at|ca|pa|ss)_',
  'whsec_',
  // Slack, OpenAI, Anthropic, Hugging Face, DigitalOcean
  'xox[a-z]-',
  'sk-(?:(?:proj|ant|svcacct|admin)-|(?=[a-z\\d]{20}))',
  'hf_(?=\\w{8})',
  'do[opr]_v1_',
  // Groq, Supabase, Figma, Linear
  'gsk_(?=\\w{20})',
  'sb(?:p|_secret)_(?=\\w{8})',
  'figd_(?=[\\w-]{8})',
  'lin_(?:api|oauth)_',
  // Google: secrets of clients; PyPI
  'GOCSPX-',
  'pypi-(?=[\\w-]{16})',
];

/** Keys that are known only by their whole form, as patterns. */
export const wholeKeys: readonly string[] = [
  // Google
  '\\bAIza[\\w-]{35}',
  // AWS
  '\\bA[KS]IA(?=[a-z]*\\d)[a-z\\d]{16}\\b',
  // SendGrid
  '\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}',
  // runners of GitLab; Atlassian
  '\\bGR1348941[\\w-]{16,}',
  '\\bATATT[\\w=-]{16,}',
  // Google: tokens of OAuth, and those that renew them
  '\\bya29\\.[\\w-]{16,}',
  '(?<![\\w/])1//0[\\w-]{16,}',
  // HashiCorp Vault, Doppler
  '\\bhv[sbr]\\.[\\w-]{16,}',
  '\\bdp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{16,}',
];

/** Credentials that are known only by what stands right before them, as patterns. */
export const keysBehind: readonly { readonly before: string; readonly key: string }[] = [
  // Express: a session that is signed
  { before: '\\bconnect\\.sid=', key: '[^\\s;,"\']+' },
  // webhooks of Slack and Discord
  { before: '\\bhooks\\.slack\\.com/(?:services|workflows|triggers)/', key: '[\\w/-]+' },
  { before: '\\bdiscord(?:app)?\\.com/api/webhooks/', key: '[\\w/-]+' },
  // bots of Telegram
  { before: '/bot', key: '\\d+:[\\w-]{35}' },
  // RFC 7616: what proves a password, without the name of the header
  { before: '\\bdigest\\s[^\\n]{1,500}\\bresponse="', key: '[^"]+' },
  // RFC 7468, OpenSSH, OpenPGP: private keys
  {
    before: '-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----',
    key: '(?!\\[redacted]|…$|-----)[^]+?(?=-----END|$)',
  },
];
