import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon.js';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';

interface Look {
  /** One filled button a page; what removes something is `danger`, outlined, and says what goes. */
  variant?: ButtonVariant;
  wide?: boolean;
  lead?: boolean;
  small?: boolean;
  icon?: LucideIcon;
  children: ReactNode;
}

function classOf({ variant = 'plain', wide, lead, small }: Look, className?: string): string {
  return ['btn', variant !== 'plain' && variant, wide && 'wide', lead && 'lead', small && 'small', className]
    .filter(Boolean)
    .join(' ');
}

type ButtonProps = Look &
  ButtonHTMLAttributes<HTMLButtonElement> & { busy?: boolean; ref?: Ref<HTMLButtonElement> };

export function Button({
  variant,
  wide,
  lead,
  small,
  icon,
  busy,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  const look = { variant, wide, lead, small, children };
  return (
    <button
      type="button"
      {...rest}
      className={classOf(look, className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
    >
      {icon && <Icon of={icon} size="s" />}
      {children}
    </button>
  );
}

type LinkButtonProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** Goes somewhere inside the app. */
export function LinkButton({
  variant,
  wide,
  lead,
  small,
  icon,
  className,
  children,
  href,
  ...rest
}: LinkButtonProps) {
  return (
    <Link href={href} {...rest} className={classOf({ variant, wide, lead, small, children }, className)}>
      {icon && <Icon of={icon} size="s" />}
      {children}
    </Link>
  );
}

/** Leaves the app: to the provider, or to a file. */
export function ExternalButton({
  variant,
  wide,
  lead,
  small,
  icon,
  className,
  children,
  href,
  ...rest
}: LinkButtonProps) {
  return (
    <a href={href} {...rest} className={classOf({ variant, wide, lead, small, children }, className)}>
      {icon && <Icon of={icon} size="s" />}
      {children}
    </a>
  );
}
