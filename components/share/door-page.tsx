/**
 * What stands before the page: the question for the passphrase, or, for programs that open every link, a button only a
 * person presses. It names nothing of the proposal.
 */
import { Logo } from '@/components/ui/logo';

export type DoorView = {
  /** Where the form goes; the page asked for is there too. */
  action: string;
  asksPassphrase: boolean;
  /** Why the last try did not open it. */
  trouble: string | null;
  /** What was being sent when the session ended: it is sent again with the passphrase. */
  kept: Record<string, string>;
};

export const DOOR_TITLE = 'A business case shared with you';

export function DoorPage({ action, asksPassphrase, trouble, kept }: DoorView) {
  const isKept = Object.keys(kept).length > 0;
  return (
    <main>
      <Logo />
      <h1>{asksPassphrase ? 'This page asks for a passphrase' : DOOR_TITLE}</h1>
      <p>{asksPassphrase ? 'Whoever sent you the link has it. Type it or paste it.' : 'Open it to read it.'}</p>
      {isKept ? <p>What you wrote is kept, and goes out with the passphrase.</p> : null}
      <form method="post" action={action}>
        {trouble === null ? null : <p className="trouble" role="alert">{trouble}</p>}
        {Object.entries(kept).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {asksPassphrase ? (
          <div className="field">
            <label htmlFor="passphrase">Passphrase</label>
            <input id="passphrase" name="passphrase" type="text" required maxLength={200} autoComplete="off" autoCapitalize="none" autoCorrect="off" spellCheck={false} aria-invalid={trouble === null ? undefined : true} />
          </div>
        ) : null}
        <button className="send" type="submit">{isKept ? 'Send answer' : 'Open the page'}</button>
      </form>
    </main>
  );
}
