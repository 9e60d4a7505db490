import { PlainPage } from '@/components/ui/plain-page';
import { ButtonLink } from '@/components/ui/button';
import { paths } from '@/lib/paths';

export default function NotFound() {
  return (
    <PlainPage title="There is nothing at this address">
      <p>The proposal may have been deleted, or the address may be cut short. Deleted proposals can be brought back for 30 days.</p>
      <ButtonLink href={paths.home()} variant="secondary">Go to your proposals</ButtonLink>
    </PlainPage>
  );
}
