/** The headers every answer carries. Scripts run only from this server or with the request's nonce. */

const FIXED = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
} as const;

/**
 * 'wasm-unsafe-eval' lets the PDF engine compile its layout module; it permits no script. Styles may stand inline
 * because the dialogs and the chart place themselves with style attributes.
 * @param isDev React's development build needs eval for its error overlays.
 */
export function contentSecurityPolicy(nonce: string, isDev: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'${isDev ? ` 'unsafe-eval'` : ''}`,
    `worker-src 'self' blob:`,
    `style-src 'self' 'unsafe-inline'`,
    `font-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `object-src 'none'`,
  ].join('; ');
}

export function securityHeaders(policy: string, appUrl: string): Record<string, string> {
  const headers: Record<string, string> = { ...FIXED, 'Content-Security-Policy': policy };
  if (appUrl.startsWith('https:')) headers['Strict-Transport-Security'] = 'max-age=31536000';
  return headers;
}
