import type { Ask, MessageName, Reply, Surface } from '../../src/messages/surface.ts';

/** Answers by message; a message without one has no background behind it. */
export type Answers = {
  readonly [N in MessageName]?: (request: Surface[N]['request']) => Reply<Surface[N]['reply']>;
};

/** A background made of answers, which keeps what it was asked. */
export function answering(answers: Answers): {
  readonly ask: Ask;
  readonly asked: readonly (readonly [MessageName, unknown])[];
} {
  const asked: [MessageName, unknown][] = [];
  const ask: Ask = async (name, request) => {
    asked.push([name, request]);
    // TypeScript does not relate the answer to the name that picked it.
    const answer = answers[name] as ((request: unknown) => Reply<never>) | undefined;
    return answer?.(request) ?? { ok: false, error: { code: 'no-background', detail: '' } };
  };
  return { ask, asked };
}
