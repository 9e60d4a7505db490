/** Every URL of the app, once. Ids and tokens are encoded here, so callers pass them as they are. */
const part = encodeURIComponent;

export const paths = {
  home: () => '/',
  archived: () => '/?show=archived',
  proposal: (id: string) => `/proposals/${part(id)}`,
  interview: (id: string) => `/proposals/${part(id)}?interview`,
  share: (token: string) => `/s/${part(token)}`,
  sharePdf: (token: string) => `/s/${part(token)}/pdf`,
  shareAnswer: (token: string) => `/s/${part(token)}/answer`,
  shareScript: (file: string) => `/s/assets/${part(file)}`,
  health: () => '/healthz',
  api: {
    schema: () => '/api/schema',
    evaluate: () => '/api/evaluate',
    proposals: (query?: string) => (query ? `/api/proposals?q=${part(query)}` : '/api/proposals'),
    proposal: (id: string) => `/api/proposals/${part(id)}`,
    restoreProposal: (id: string) => `/api/proposals/${part(id)}/restore`,
    archiveProposal: (id: string) => `/api/proposals/${part(id)}/archive`,
    decision: (id: string) => `/api/proposals/${part(id)}/decision`,
    revisions: (id: string) => `/api/proposals/${part(id)}/revisions`,
    revision: (id: string, revision: number) => `/api/proposals/${part(id)}/revisions/${revision}`,
    restoreRevision: (id: string, revision: number) => `/api/proposals/${part(id)}/revisions/${revision}/restore`,
    exportFile: (id: string, format: string) => `/api/proposals/${part(id)}/export?format=${format}`,
    shares: (id: string) => `/api/proposals/${part(id)}/shares`,
    share: (shareId: string) => `/api/shares/${part(shareId)}`,
    restoreShare: (shareId: string) => `/api/shares/${part(shareId)}/restore`,
    replaceShare: (shareId: string) => `/api/shares/${part(shareId)}/replace`,
    answers: (id: string) => `/api/proposals/${part(id)}/answers`,
  },
} as const;
