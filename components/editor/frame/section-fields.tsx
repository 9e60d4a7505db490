'use client';

import type { ReactNode } from 'react';

/**
 * The fields of one section, a form of their own. After each key the browser reads every field of the form that the key went to,
 * to offer what was typed before; reading all fields of the page at once took it longer than drawing the key.
 */
export function SectionFields({ children }: { children: ReactNode }) {
  return <form noValidate onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-4">{children}</form>;
}
