/** The name of the tab. A title of Next's metadata is taken away for some milliseconds whenever a page is fetched again. */
export function PageTitle({ of: name }: { of?: string }) {
  return <title>{name === undefined ? 'Greenlight' : `${name} · Greenlight`}</title>;
}
