'use client';

/** Where a proposal starts: four templates, shown by their own notation, or from scratch. */
import { clsx } from 'clsx';
import { Bell, Hourglass, Plus, Server, Users, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Icon } from '@/components/ui/icon';
import type { TemplateSlug } from '@/lib/proposal/templates';
import type { FormulaPart } from '@/lib/sheet/sheet';
import { useCreate } from './use-create';

export type StartTemplate = { slug: TemplateSlug; title: string; parts: FormulaPart[] };

const ICONS: Record<TemplateSlug, LucideIcon> = { 'slow-ci': Hourglass, 'staging-bill': Server, onboarding: Users, 'on-call': Bell };
const CARD = 'flex w-full flex-col gap-2 rounded-panel border p-4 text-left transition-colors disabled:opacity-60';

export function StartCards({ templates }: { templates: readonly StartTemplate[] }) {
  const { create, isBusy } = useCreate();
  return (
    <ul className="grid grid-cols-1 gap-3 min-[30rem]:grid-cols-2 mid:grid-cols-3 wide:grid-cols-5">
      {templates.map((template) => <TemplateCard key={template.slug} template={template} isBusy={isBusy} onStart={() => void create(template.slug)} />)}
      <li className="flex">
        <button type="button" disabled={isBusy} onClick={() => void create()} className={`${CARD} border-dashed border-control hover:border-ink2`}>
          <span className="flex items-center gap-2 text-title font-medium"><Icon of={Plus} />From scratch</span>
          <span className="text-label text-ink2">Five questions, one page. Most people need half an hour.</span>
        </button>
      </li>
    </ul>
  );
}

function TemplateCard({ template, isBusy, onStart }: { template: StartTemplate; isBusy: boolean; onStart: () => void }) {
  const id = useId();
  return (
    <li className="flex">
      <button type="button" disabled={isBusy} onClick={onStart} aria-labelledby={`${id}-title`} aria-describedby={`${id}-cost`} className={`${CARD} border-line2 bg-surface shadow-e1 hover:border-control`}>
        <span className="flex items-center gap-2 text-title font-medium"><Icon of={ICONS[template.slug]} /><span id={`${id}-title`}>{template.title}</span></span>
        <span id={`${id}-cost`} className="font-mono text-caption leading-5">
          {template.parts.map((part, index) => (
            <span key={index}>
              {part.operator ? <span className="text-ink3"> {part.operator} </span> : null}
              <span className={clsx('whitespace-nowrap', part.after === null ? 'text-ink2' : 'text-now')}>{part.text}</span>
              {part.after === null ? null : <><span className="text-ink3"> → </span><span className="whitespace-nowrap text-go">{part.after}</span></>}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}
