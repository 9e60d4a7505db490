import { Logo } from '@/components/ui/logo';

type ShareBarProps = { status: { lead: string; detail: string }; pdfHref: string | null; /** The way to the form; null where nobody takes answers. */ answerLabel: string | null };

/** Whose page it is, that it cannot be changed here, and the ways to answer it and to take it along. */
export function ShareBar({ status, pdfHref, answerLabel }: ShareBarProps) {
  return (
    <header className="bar-top">
      <div className="bar-inner">
        <span className="brand"><Logo /> <span className="brand-name">Greenlight</span></span>
        <p className="status">
          <svg className="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" /></svg>
          <span>{status.lead}<span className="status-detail">{status.detail}</span></span>
        </p>
        {answerLabel === null ? null : <a className="to-answer" href="#answer">{answerLabel}</a>}
        {pdfHref === null ? null : (
          <a className="download" href={pdfHref}>
            <svg className="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.5v7.5M4.75 7 8 10.25 11.25 7M2.75 13.25h10.5" /></svg>
            Download PDF
          </a>
        )}
      </div>
    </header>
  );
}
