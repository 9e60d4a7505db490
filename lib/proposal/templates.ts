/** What a new proposal can start from. Each is a complete, honest page: estimates are called estimates. */
import type { Proposal } from './schema';
import { onCall } from './templates/on-call';
import { onboarding } from './templates/onboarding';
import { slowCi } from './templates/slow-ci';
import { stagingBill } from './templates/staging-bill';

export const TEMPLATE_SLUGS = ['slow-ci', 'staging-bill', 'onboarding', 'on-call'] as const;
export type TemplateSlug = (typeof TEMPLATE_SLUGS)[number];

export type Template = {
  slug: TemplateSlug;
  /** The name of its button on the home page. */
  title: string;
  /** @param today ISO date of the page; the decision date counts from it. */
  build: (today: string) => Proposal;
};

export const TEMPLATES: readonly Template[] = [
  { slug: 'slow-ci', title: 'Slow CI/CD', build: slowCi },
  { slug: 'staging-bill', title: 'Staging cloud bill', build: stagingBill },
  { slug: 'onboarding', title: 'Developer onboarding', build: onboarding },
  { slug: 'on-call', title: 'On-call incidents', build: onCall },
];

/** The template's proposal, or null when no template has that name. */
export function buildTemplate(slug: string, today: string): Proposal | null {
  return TEMPLATES.find((template) => template.slug === slug)?.build(today) ?? null;
}
