import type { JSX } from 'preact';
import type { FailureShown } from '../Card.tsx';
import type { Messages } from '../locales/index.ts';

interface UnavailableProps {
  /** Null while it is still being fetched. */
  readonly failure: FailureShown | null;
  readonly messages: Messages;
}

export function Unavailable({ failure, messages }: UnavailableProps): JSX.Element {
  return (
    <>
      <h1>{messages.archive.title}</h1>
      <p role={failure === null ? 'status' : 'alert'}>
        {failure === null ? messages.archive.loading : messages.failures[failure.code]}
      </p>
    </>
  );
}
