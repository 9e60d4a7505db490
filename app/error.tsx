'use client';

import { Button } from '@/components/ui/button';
import { PlainPage } from '@/components/ui/plain-page';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <PlainPage title="This page could not be shown">
      <p>Something went wrong on our side. What you typed is kept in this browser. Try again; if it stays like this, restart Greenlight.</p>
      <Button variant="secondary" onClick={reset}>Try again</Button>
    </PlainPage>
  );
}
