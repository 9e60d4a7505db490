/** The links of a proposal, over HTTP. */
import { paths } from '../paths';
import { type ApiAnswer, request, requestJson, requestList } from './api-client';
import type { JsonObject } from '../json-object';
import { numberOr, textOr } from './read-json';

export type Share = {
  id: string;
  label: string;
  /** Shows the page as it was when the link was made; otherwise always the latest. */
  isPinned: boolean;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  state: 'live' | 'ended' | 'revoked';
  opens: number;
  lastOpenedAt: Date | null;
};

export type NewShare = { label: string; isPinned: boolean; expiresAt: Date };

/** Newest first, the ended and revoked ones too. */
export function listShares(proposalId: string): Promise<ApiAnswer<Share[]>> {
  return requestList(paths.api.shares(proposalId), readShare);
}

/** @returns the address: the only time it can be seen. */
export function createShare(proposalId: string, { label, isPinned, expiresAt }: NewShare): Promise<ApiAnswer<string>> {
  return requestJson(paths.api.shares(proposalId), (json) => textOr(json.url, null), {
    method: 'POST',
    body: { label, pinned: isPinned, expiresAt: expiresAt.toISOString() },
  });
}

export function revokeShare(shareId: string): Promise<ApiAnswer<Response>> {
  return request(paths.api.share(shareId), { method: 'DELETE' });
}

function readShare(json: JsonObject): Share {
  const state = json.state === 'ended' || json.state === 'revoked' ? json.state : 'live';
  return {
    id: textOr(json.id, ''),
    label: textOr(json.label, ''),
    isPinned: json.pinned !== false,
    createdAt: readMoment(json.createdAt) ?? new Date(0),
    expiresAt: readMoment(json.expiresAt) ?? new Date(0),
    revokedAt: readMoment(json.revokedAt),
    state,
    opens: numberOr(json.opens, 0),
    lastOpenedAt: readMoment(json.lastOpenedAt),
  };
}

function readMoment(value: unknown): Date | null {
  const at = new Date(textOr(value, ''));
  return Number.isNaN(at.getTime()) ? null : at;
}
