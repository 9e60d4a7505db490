/** How a person's part of the world writes numbers and cuts paper, for a proposal that begins. Every choice can be changed in it. */
import { LOCALE_CHOICES, type CURRENCY_CHOICES } from './choices-copy';
import type { Proposal } from './schema';

/** Where Letter is the paper in every printer. */
const LETTER_REGIONS = ['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'DO', 'GT', 'HN', 'NI', 'PA', 'PH', 'PR', 'SV', 'VE'];
const EURO_REGIONS = ['AD', 'AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MC', 'ME', 'MT', 'NL', 'PT', 'SI', 'SK', 'SM', 'VA', 'XK'];
/** Where numbers are not written as in the place that the language is offered for. */
const ELSEWHERE: Record<string, (typeof LOCALE_CHOICES)[number]['value']> = {
  'de-LI': 'de-CH', 'it-CH': 'de-CH',
  ...Object.fromEntries(['MX', 'US', 'CU', 'DO', 'GT', 'HN', 'NI', 'PA', 'PE', 'PR', 'SV'].map((region) => [`es-${region}`, 'en-US' as const])),
};
const CURRENCIES: Record<string, (typeof CURRENCY_CHOICES)[number]> = {
  US: 'USD', GB: 'GBP', JP: 'JPY', IN: 'INR', CH: 'CHF', LI: 'CHF', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK',
  BR: 'BRL', MX: 'MXN', SG: 'SGD', ZA: 'ZAR', IL: 'ILS', KR: 'KRW', CN: 'CNY', KW: 'KWD', ...Object.fromEntries(EURO_REGIONS.map((region) => [region, 'EUR' as const])),
};

/** @param language as a browser names it: "de-AT". Without a region nothing is known, and an empty proposal's values stand. */
export function regionalHeader(language: string): Partial<Pick<Proposal['header'], 'locale' | 'paper' | 'currency'>> {
  const [, spoken, region] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(language) ?? [];
  if (spoken === undefined || region === undefined) return {};
  const offered = LOCALE_CHOICES.map(({ value }) => value);
  const abroad = spoken === 'en' ? 'en-GB' : offered.find((value) => value.startsWith(`${spoken}-`));
  const locale = offered.find((value) => value === `${spoken}-${region}`) ?? ELSEWHERE[`${spoken}-${region}`] ?? abroad;
  const currency = CURRENCIES[region];
  return { paper: LETTER_REGIONS.includes(region) ? 'LETTER' : 'A4', ...(locale ? { locale } : {}), ...(currency ? { currency } : {}) };
}
