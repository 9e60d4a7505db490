/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // Types are checked by "npm run typecheck"; someone who only starts the app does not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Takes the image optimizer's route away.
  images: { unoptimized: true },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: {
    root: import.meta.dirname,
    // Its browser build reads entities through the page's DOM, which a worker does not have.
    resolveAlias: { 'decode-named-character-reference': './node_modules/decode-named-character-reference/index.js' },
  },
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client', 'libsql', '@prisma/adapter-pg'],
};
