import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';

const BASE =
  'inline-flex h-control items-center justify-center gap-2 rounded-control border px-3 py-1 text-base font-medium whitespace-nowrap transition-colors select-none ' +
  'disabled:cursor-not-allowed aria-disabled:cursor-not-allowed';

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-go text-on-go hover:bg-go-hover ' +
    'disabled:border-line disabled:bg-sunk disabled:text-ink3 aria-disabled:border-line aria-disabled:bg-sunk aria-disabled:text-ink3',
  secondary: 'border-line2 bg-raised text-ink shadow-e1 hover:border-control disabled:text-ink3 aria-disabled:text-ink3',
  ghost: 'border-transparent text-ink hover:bg-sunk disabled:text-ink3 aria-disabled:text-ink3',
  danger: 'border-line2 bg-raised text-stop shadow-e1 hover:border-stop disabled:text-ink3',
};

export function buttonClass(variant: ButtonVariant, className?: string): string {
  return clsx(BASE, VARIANTS[variant], className);
}

/** Buttons are verbs with objects. One primary in view. A button that waits is `aria-disabled`, so it can still say why. */
export function Button({ variant = 'secondary', className, type = 'button', ...rest }: ComponentProps<'button'> & { variant?: ButtonVariant }) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}

/** Goes to another page, which loads afresh: a link costs no script. */
export function ButtonLink({ variant = 'secondary', className, ...rest }: ComponentProps<'a'> & { href: string; variant?: ButtonVariant }) {
  return <a className={buttonClass(variant, className)} {...rest} />;
}
