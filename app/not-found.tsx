import type { Metadata } from 'next';
import { PlainPage } from '@/components/ui/plain-page';
import { ButtonLink } from '@/components/ui/button';
import { paths } from '@/lib/paths';

const TITLE = 'There is nothing at this address';

/** For before its scripts: what is not found is sent as a page that they fill. */
export const metadata: Metadata = { title: `${TITLE} · Greenlight` };

export default function NotFound() {
  return (
    <PlainPage title={TITLE}>
      <p>The proposal may have been deleted, or the address may be cut short. Deleted proposals can be brought back for 30 days.</p>
      <ButtonLink href={paths.home()} variant="secondary">Go to your proposals</ButtonLink>
    </PlainPage>
  );
}
