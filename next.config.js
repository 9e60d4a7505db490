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
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client', 'libsql', '@prisma/adapter-pg'],
};
