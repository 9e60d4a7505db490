import { Logo } from '@/components/ui/logo';

/** A page that has only one thing to say, and names nothing. */
export function NoticePage({ title, text }: { title: string; text: string }) {
  return (
    <main>
      <Logo />
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
