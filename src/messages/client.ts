import type { Ask, ErrorCode, Failure, Reply } from './surface.ts';

/**
 * Before each further try, in milliseconds: at once, for a background that had only been stopped starts with the message; then
 * later and later, for one that is stopped time and again.
 */
const PAUSES = [0, 100, 400];

/**
 * Makes the asking side of the message surface.
 *
 * The background is asked again when it could not be reached: browsers stop it when idle, and a message can meet it while
 * it goes down. Handlers are written so that a repeated request does
 * no harm. After an update of the extension an open page can reach nothing: that is `extension-gone`.
 *
 * @param send the transport: delivers a message, resolves with the reply, rejects when nobody took it.
 * @param pause lets so many milliseconds pass.
 */
export function createClient(
  send: (message: unknown) => Promise<unknown>,
  pause: (milliseconds: number) => Promise<void>,
): Ask {
  return async (name, request) => {
    const message = { name, request };
    let reply = await attempt(send, message);
    for (const milliseconds of PAUSES) {
      if (reply.ok || reply.error.code !== 'no-background') break;
      if (milliseconds > 0) await pause(milliseconds);
      reply = await attempt(send, message);
    }
    // The one server answers from the same map of messages that types this call.
    return reply as Reply<never>;
  };
}

async function attempt(
  send: (message: unknown) => Promise<unknown>,
  message: unknown,
): Promise<Reply<unknown>> {
  try {
    const reply = await send(message);
    return isReply(reply) ? reply : failed('no-background', 'the background gave no answer');
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unknown error';
    return failed(codeOf(detail), detail);
  }
}

function failed(code: ErrorCode, detail: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, detail } };
}

/** Browsers tell their errors by message only; these wordings are Chrome's and Firefox's. */
function codeOf(detail: string): ErrorCode {
  if (/context invalidated/i.test(detail)) return 'extension-gone';
  if (/could not be cloned|not serializable|exceeded maximum allowed/i.test(detail)) return 'bad-request';
  return 'no-background';
}

function isReply(reply: unknown): reply is Reply<unknown> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  if (reply.ok === true) return true;
  return reply.ok === false && 'error' in reply && isFailure(reply.error);
}

function isFailure(error: unknown): error is Failure {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'detail' in error &&
    typeof error.detail === 'string'
  );
}
