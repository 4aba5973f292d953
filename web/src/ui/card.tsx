import type { HTMLAttributes, ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = HTMLAttributes<HTMLElement> & {
  as?: 'section' | 'article' | 'div';
  padded?: boolean;
  children: ReactNode;
};

export function Card({ as: Tag = 'section', padded = true, className, children, ...rest }: CardProps) {
  return (
    <Tag {...rest} className={['card', padded && styles.padded, className].filter(Boolean).join(' ')}>
      {children}
    </Tag>
  );
}

/** The heading of a card, with what one can do about it on the right. */
export function CardHead({
  title,
  id,
  level: Heading = 'h2',
  children,
}: {
  title: ReactNode;
  id?: string;
  level?: 'h2' | 'h3';
  children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <Heading id={id}>{title}</Heading>
      {children}
    </div>
  );
}
