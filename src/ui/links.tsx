import type { ComponentChildren, JSX } from 'preact';
import type { Messages } from './locales/index.ts';

/** The address if it is one of the web; sources come from files, and a file may hold anything. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

interface OutLinkProps {
  readonly url: string;
  readonly messages: Messages;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension: in a new tab, telling the other side nothing. */
export function OutLink({ url, messages, children, ...rest }: OutLinkProps): JSX.Element {
  return (
    <a href={url} target="_blank" rel="noreferrer" {...rest}>
      {children}
      <span class="unseen"> ({messages.card.newTab})</span>
    </a>
  );
}
