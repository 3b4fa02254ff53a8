/** How tokens and keys begin, as patterns. A word that begins so is a credential, whatever name stands before it. */
export const keyBeginnings: readonly string[] = [
  // GitHub, GitLab, npm
  '(?:gh[oprsu]|github_pat)_',
  'glpat-',
  'npm_(?=\\w{8})',
  // Stripe, Razorpay, Shopify; secrets of webhooks
  '(?:[rs]k|rzp)_(?:live|test)_',
  'shp(?:at|ca|pa|ss)_',
  'whsec_',
  // Slack, OpenAI, Anthropic, Hugging Face, DigitalOcean
  'xox[a-z]-',
  'sk-(?:(?:proj|ant)-|(?=[a-z\\d]{20}))',
  'hf_(?=\\w{8})',
  'do[opr]_v1_',
];

/** Keys that are known only by their whole form, as patterns. */
export const wholeKeys: readonly string[] = [
  // Google
  '\\bAIza[\\w-]{35}',
  // AWS
  '\\bA[KS]IA(?=[a-z]*\\d)[a-z\\d]{16}\\b',
  // SendGrid
  '\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}',
  // bots of Telegram
  '(?<=/bot)\\d+:[\\w-]{35}',
];
