/** The paper, the currencies and the ways to write numbers that the form offers, by name. */
import type { Paper } from './schema';

export const PAPER_COPY: Record<Paper, string> = { A4: 'A4', LETTER: 'Letter' };

/** Offered in the list; any other currency of a stored document is added to it. */
export const CURRENCY_CHOICES = ['USD', 'EUR', 'GBP', 'JPY', 'INR', 'CHF', 'CAD', 'AUD', 'NZD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'BRL', 'MXN', 'SGD', 'ZAR', 'ILS', 'KRW', 'CNY', 'KWD'] as const;

export const LOCALE_CHOICES = [
  { value: 'en-US', label: '1,234.50 (English, US)' },
  { value: 'en-GB', label: '1,234.50 (English, UK)' },
  { value: 'en-IN', label: '12,34,567.50 (English, India)' },
  { value: 'de-DE', label: '1.234,50 (German)' },
  { value: 'de-CH', label: '1’234.50 (Swiss German)' },
  { value: 'fr-FR', label: '1 234,50 (French)' },
  { value: 'es-ES', label: '1234,50 (Spanish)' },
  { value: 'it-IT', label: '1234,50 (Italian)' },
  { value: 'nl-NL', label: '1.234,50 (Dutch)' },
  { value: 'pt-BR', label: '1.234,50 (Portuguese, Brazil)' },
  { value: 'pl-PL', label: '1234,50 (Polish)' },
  { value: 'sv-SE', label: '1 234,50 (Swedish)' },
  { value: 'ja-JP', label: '1,234 (Japanese)' },
] as const;
