/**
 * How money is written: signs, ISO codes and names. "$", "¥", "kr" and "Rs" stand for several currencies;
 * the proposal's own currency decides, so nothing is ever converted.
 */

const words = (list: string) => list.trim().split(/\s+/);

/** Currencies people write with a bare "$". */
const DOLLARS = new Set(words('USD CAD AUD NZD SGD HKD TWD MXN CLP ARS COP UYU BBD BSD BZD BMD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD BND DOP'));
const CROWNS = new Set(words('SEK NOK DKK ISK'));
const RUPEES = new Set(words('INR PKR LKR NPR MUR SCR'));

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₪': 'ILS', '₺': 'TRY', '₫': 'VND', '฿': 'THB', '₱': 'PHP', '₦': 'NGN',
  '₴': 'UAH', '₸': 'KZT', '₵': 'GHS', '₡': 'CRC', '₲': 'PYG', '₮': 'MNT', '₼': 'AZN', '₾': 'GEL', '元': 'CNY', '円': 'JPY',
};

const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  US: 'USD', U: 'USD', CA: 'CAD', C: 'CAD', CDN: 'CAD', A: 'AUD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', S: 'SGD', SG: 'SGD', NT: 'TWD', TW: 'TWD', R: 'BRL', MX: 'MXN', CL: 'CLP',
};

/** Codes nobody uses as a word beside a number. Others (PHP, CVE, ALL, AMD) count only when the proposal is in them. */
const CODES = new Set(words(`USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN ILS ZAR SGD HKD TWD KRW THB MYR IDR VND
  BRL MXN CLP ARS UAH RUB AED SAR EGP NGN KES PKR BDT LKR ISK KWD BHD QAR RSD KZT GHS MAD TND PEN UYU`));
const LOWER_CODES = new Set(words('usd eur gbp jpy cny inr cad aud nzd chf sek nok dkk pln czk huf zar sgd hkd brl mxn krw'));

const NAMES: Readonly<Record<string, string>> = {
  dollar: '$', dollars: '$', bucks: '$', buck: '$', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', quid: 'GBP', sterling: 'GBP',
  yen: 'JPY', yuan: 'CNY', rmb: 'CNY', rupee: 'RS', rupees: 'RS', rs: 'RS', krona: 'KR', kronor: 'KR', krone: 'KR', kroner: 'KR', kr: 'KR',
  franc: 'CHF', francs: 'CHF', sfr: 'CHF', fr: 'CHF', zloty: 'PLN', 'zł': 'PLN', zl: 'PLN', 'kč': 'CZK', ft: 'HUF', lei: 'RON', rand: 'ZAR', reais: 'BRL',
  won: 'KRW', shekels: 'ILS', nis: 'ILS', tl: 'TRY', rm: 'MYR', rp: 'IDR', 'руб': 'RUB', 'грн': 'UAH', ksh: 'KES', dirham: 'AED', dirhams: 'AED',
  cent: '¢', cents: '¢',
};
/** Names that also stand before the number: "kr 500", "Rs. 500", "RM 40". */
const LEADING_NAMES = new Set(words('rs kr sfr fr rm rmb rp ksh tl zł'));

const PLURALS: Readonly<Record<string, string>> = {
  EUR: 'euros', GBP: 'pounds', JPY: 'yen', CNY: 'yuan', INR: 'rupees', CHF: 'Swiss francs', SEK: 'Swedish kronor', NOK: 'Norwegian kroner', DKK: 'Danish kroner',
  PLN: 'zloty', CZK: 'Czech crowns', HUF: 'forints', BRL: 'reais', ZAR: 'rand', KRW: 'won', ILS: 'shekels',
  CAD: 'Canadian dollars', AUD: 'Australian dollars', NZD: 'New Zealand dollars', SGD: 'Singapore dollars', HKD: 'Hong Kong dollars', TWD: 'Taiwan dollars', MXN: 'Mexican pesos',
};

export type CurrencySign = { code: string; /** 0.01 for cents. */ scale: number };

function resolve(code: string, page: string): CurrencySign {
  if (code === '$') return { code: DOLLARS.has(page) ? page : 'USD', scale: 1 };
  if (code === '¥') return { code: page === 'CNY' ? 'CNY' : 'JPY', scale: 1 };
  if (code === 'KR') return { code: CROWNS.has(page) ? page : 'SEK', scale: 1 };
  if (code === 'RS') return { code: RUPEES.has(page) ? page : 'INR', scale: 1 };
  if (code === '¢') return { code: DOLLARS.has(page) || page === 'EUR' ? page : 'USD', scale: 0.01 };
  return { code, scale: 1 };
}

/** A single sign such as € or $; null when the character is not money. */
export function currencyOfSign(sign: string, page: string): CurrencySign | null {
  if (sign === '$' || sign === '¥' || sign === '¢') return resolve(sign, page);
  const code = SIGNS[sign];
  return code === undefined ? null : resolve(code, page);
}

/** The letters of "US$", "A$", "R$", "CAD$"; null when they are none. */
export function currencyOfPrefix(letters: string): CurrencySign | null {
  const code = DOLLAR_PREFIXES[letters.toUpperCase()] ?? (CODES.has(letters) ? letters : undefined);
  return code === undefined ? null : { code, scale: 1 };
}

/** A word beside a number. `place` says on which side of the number it stands. */
export function currencyOfWord(text: string, norm: string, page: string, place: 'before' | 'after'): CurrencySign | null {
  if (CODES.has(text) || (text === page && /^[A-Z]{3}$/.test(text))) return { code: text, scale: 1 };
  if (LOWER_CODES.has(norm)) return { code: norm.toUpperCase(), scale: 1 };
  if (text === 'R' && page === 'ZAR' && place === 'before') return { code: 'ZAR', scale: 1 };
  const name = Object.hasOwn(NAMES, norm) ? NAMES[norm] : undefined;
  if (name === undefined || (place === 'before' && !LEADING_NAMES.has(norm))) return null;
  return resolve(name, page);
}

/** true for a code that is also an everyday word or acronym, so that a noun after it wins: "3 PHP devs". */
export function isRiskyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text) && !CODES.has(text);
}

/** "dollars", "euros"; the code itself where it has no common name. */
export function currencyName(code: string, page: string): string {
  if (code === 'USD') return DOLLARS.has(page) && page !== 'USD' ? 'US dollars' : 'dollars';
  return PLURALS[code] ?? code;
}

/** An amount as the team's rate is shown in a chip: $100, €92.5, CHF 120. */
export function moneyText(amount: number, code: string): string {
  const digits = String(Math.round(amount * 100) / 100);
  const [whole = '0', decimals] = digits.split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const number = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return `${moneyMark(code)}${number}`;
}

/** What is written before an amount of the page's own currency: $, €, ¥, or the code and a space. */
export function moneyMark(code: string): string {
  if (code === 'JPY' || code === 'CNY') return '¥';
  return (DOLLARS.has(code) ? '$' : Object.keys(SIGNS).find((key) => SIGNS[key] === code)) ?? `${code} `;
}
