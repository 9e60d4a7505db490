'use client';

import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { paths } from '@/lib/paths';

const QUIET_MS = 250;

/** Looks in titles and cost lines while typing; also works as a plain form. */
export function FindProposal({ query, className }: { query: string; className: string }) {
  const router = useRouter();
  const [text, setText] = useState(query);
  const sent = useRef(query);
  const seen = useRef(query);

  // The search was cleared from outside the field, by the logo for example: the field follows.
  useEffect(() => {
    const wasCleared = seen.current !== '' && query === '' && sent.current.trim() !== '';
    seen.current = query;
    if (!wasCleared) return;
    sent.current = '';
    setText('');
  }, [query]);

  useEffect(() => {
    if (text.trim() === sent.current.trim()) return;
    const timer = setTimeout(() => {
      sent.current = text;
      router.replace(text.trim() === '' ? paths.home() : `${paths.home()}?q=${encodeURIComponent(text.trim())}`);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, router]);

  return (
    <form action={paths.home()} role="search" className={clsx('relative', className)}>
      <Icon of={Search} className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink3" />
      <Input name="q" type="search" aria-label="Find a proposal" placeholder="Find a proposal" value={text} onChange={(event) => setText(event.target.value)} className="pl-9" autoComplete="off" />
    </form>
  );
}
