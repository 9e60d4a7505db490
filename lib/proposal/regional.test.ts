import { expect, it } from 'vitest';
import { regionalHeader } from './regional';

it.each([
  ['en-US', { paper: 'LETTER', locale: 'en-US', currency: 'USD' }],
  ['de-DE', { paper: 'A4', locale: 'de-DE', currency: 'EUR' }],
  ['de-AT', { paper: 'A4', locale: 'de-DE', currency: 'EUR' }],
  ['de-CH', { paper: 'A4', locale: 'de-CH', currency: 'CHF' }],
  ['en-IN', { paper: 'A4', locale: 'en-IN', currency: 'INR' }],
  ['en-AU', { paper: 'A4', locale: 'en-GB', currency: 'AUD' }],
  ['fr-CA', { paper: 'LETTER', locale: 'fr-FR', currency: 'CAD' }],
  ['es-ES', { paper: 'A4', locale: 'es-ES', currency: 'EUR' }],
  ['es-AR', { paper: 'A4', locale: 'es-ES' }],
  ['es-MX', { paper: 'LETTER', locale: 'en-US', currency: 'MXN' }],
  ['es-US', { paper: 'LETTER', locale: 'en-US', currency: 'USD' }],
  ['de-LI', { paper: 'A4', locale: 'de-CH', currency: 'CHF' }],
  ['bg-BG', { paper: 'A4', currency: 'EUR' }],
  ['ja-JP', { paper: 'A4', locale: 'ja-JP', currency: 'JPY' }],
  ['ar-KW', { paper: 'A4', currency: 'KWD' }],
  ['zh-Hans-CN', { paper: 'A4', currency: 'CNY' }],
  ['en', {}], ['', {}], ['*', {}], ['en-001', {}],
])('a proposal that begins in %s', (language, header) => { expect(regionalHeader(language)).toEqual(header); });
