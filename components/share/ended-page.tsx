import { Logo } from '@/components/ui/logo';

/** What a link shows once it has ended, was revoked, or never was: the same words, naming nothing. */
export function EndedPage() {
  return (
    <main>
      <Logo />
      <h1>This link has ended</h1>
      <p>The author closed it or its time ran out. Ask whoever sent it for a new one.</p>
    </main>
  );
}
