/** The links of a proposal, over HTTP. */
import { paths } from '../paths';
import { type ApiAnswer, request, requestJson, requestList } from './api-client';
import type { JsonObject } from '../json-object';
import { listOf, numberOr, textOr } from './read-json';

export type Share = {
  id: string;
  label: string;
  /** Shows the page as it was when the link was made; otherwise always the latest. */
  isPinned: boolean;
  /** It shows an older version than there is. */
  hasNewer: boolean;
  asksPassphrase: boolean;
  allowAnswers: boolean;
  allowCard: boolean;
  countOpens: boolean;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  state: 'live' | 'ended' | 'revoked';
  opens: number;
  lastOpenedAt: Date | null;
  /** Every day since the first opening of the last fortnight, oldest first; the day is ISO. */
  opensByDay: { day: string; opens: number }[];
};

export type NewShare = { label: string; isPinned: boolean; expiresAt: Date; passphrase: string | null; allowAnswers: boolean; allowCard: boolean; countOpens: boolean };

/** What a reader answered through a link; with `decidedOn`, an ISO day, what the author recorded by hand. */
export type Answer = { id: string; label: string; answer: 'approve' | 'decline' | 'ask'; name: string; sentence: string; createdAt: Date; decidedOn: string | null };

/** Newest first, the ended and revoked ones too. */
export function listShares(proposalId: string): Promise<ApiAnswer<Share[]>> {
  return requestList(paths.api.shares(proposalId), readShare);
}

/** @returns the address: the only time it can be seen. */
export function createShare(proposalId: string, { isPinned, expiresAt, ...rest }: NewShare): Promise<ApiAnswer<string>> {
  return requestJson(paths.api.shares(proposalId), (json) => textOr(json.url, null), {
    method: 'POST',
    body: { ...rest, pinned: isPinned, expiresAt: expiresAt.toISOString() },
  });
}

export function revokeShare(shareId: string): Promise<ApiAnswer<Response>> {
  return request(paths.api.share(shareId), { method: 'DELETE' });
}

/** Takes a revoke back, within ten minutes. */
export function restoreShare(shareId: string): Promise<ApiAnswer<Response>> {
  return request(paths.api.restoreShare(shareId), { method: 'POST' });
}

/** @returns the new address; the old one is dead. */
export function replaceShare(shareId: string): Promise<ApiAnswer<string>> {
  return requestJson(paths.api.replaceShare(shareId), (json) => textOr(json.url, null), { method: 'POST' });
}

/** Newest first. */
export function listAnswers(proposalId: string): Promise<ApiAnswer<Answer[]>> {
  return requestList(paths.api.answers(proposalId), readAnswer);
}

function readAnswer(json: JsonObject): Answer {
  return {
    id: textOr(json.id, ''),
    label: textOr(json.label, ''),
    answer: json.answer === 'approve' || json.answer === 'decline' ? json.answer : 'ask',
    name: textOr(json.name, ''),
    sentence: textOr(json.sentence, ''),
    createdAt: readMoment(json.createdAt) ?? new Date(0),
    decidedOn: textOr(json.decidedOn, null),
  };
}

function readShare(json: JsonObject): Share {
  const state = json.state === 'ended' || json.state === 'revoked' ? json.state : 'live';
  return {
    id: textOr(json.id, ''),
    label: textOr(json.label, ''),
    isPinned: json.pinned !== false,
    hasNewer: json.hasNewer === true,
    asksPassphrase: json.passphrase === true,
    allowAnswers: json.allowAnswers === true,
    allowCard: json.allowCard === true,
    countOpens: json.countOpens !== false,
    createdAt: readMoment(json.createdAt) ?? new Date(0),
    expiresAt: readMoment(json.expiresAt) ?? new Date(0),
    revokedAt: readMoment(json.revokedAt),
    state,
    opens: numberOr(json.opens, 0),
    lastOpenedAt: readMoment(json.lastOpenedAt),
    opensByDay: listOf(json.opensByDay).map((counted) => ({ day: textOr(counted.day, ''), opens: numberOr(counted.opens, 0) })),
  };
}

function readMoment(value: unknown): Date | null {
  const at = new Date(textOr(value, ''));
  return Number.isNaN(at.getTime()) ? null : at;
}
