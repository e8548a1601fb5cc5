import * as v from 'valibot';
import { CHECKS } from './checks.ts';
import type { ErrorCode, Failure, MessageName, Reply, Surface } from './surface.ts';

/** A content script: `frame` is 0 for the page itself; `url` is that of the frame, where the browser tells it. */
export interface ContentSender {
  readonly kind: 'content';
  readonly tab: number;
  readonly frame: number;
  readonly url?: string;
}

/** One of our own pages; `tab` is set when it stands in a tab and not in the toolbar popup. */
export interface ScreenSender {
  readonly kind: 'screen';
  readonly tab?: number;
  readonly frame?: number;
  readonly url?: string;
}

/** Who sent a message, as the browser vouches for it (never as the message says). */
export type MessageSender = ContentSender | ScreenSender;

type SenderOf<N extends MessageName> = Surface[N]['from'] extends 'content'
  ? ContentSender
  : Surface[N]['from'] extends 'screen'
    ? ScreenSender
    : MessageSender;

/** Answers one message with its plain reply; throws a `Refused`, or anything else, when it cannot. */
export type Handler<N extends MessageName> = (
  request: Surface[N]['request'],
  sender: SenderOf<N>,
) => Promise<Surface[N]['reply']> | Surface[N]['reply'];

/** One handler for every message there is. */
export type Handlers = { readonly [N in MessageName]: Handler<N> };

/** A failure that a handler knows by name (`not-found`, `not-allowed` …). */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ErrorCode;

  /** @param detail for the report a reader may send; never shown alone. */
  constructor(code: ErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** What a server may be given besides its handlers. */
export interface ServerOptions {
  /** Told of every error that is not a `Refused`, for the console; the reader gets the reply. */
  readonly report?: (error: unknown, name: MessageName) => void;
}

/** Takes whatever arrived; undefined when it is not a message to the background at all. */
export type Server = (message: unknown, sender: MessageSender) => Promise<Reply<unknown>> | undefined;

const ENVELOPE = v.object({ name: v.string(), request: v.unknown() });

/** Longest `detail` of a failure, in UTF-16 code units: an error may quote a whole document. */
const DETAIL = 400;

/**
 * Makes the one place where messages come in. A message is handled only when its name is known, its
 * sender may send it and its request has the right shape; whatever a handler throws becomes a value.
 */
export function createServer(handlers: Handlers, options: ServerOptions = {}): Server {
  return (message, sender) => {
    const envelope = v.safeParse(ENVELOPE, message);
    if (!envelope.success) return undefined;
    const { name, request } = envelope.output;
    if (!isMessageName(name))
      return Promise.resolve(refusal('bad-request', `no message is called "${name}"`));
    return answer(handlers, options, name, request, sender);
  };
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(CHECKS, name);
}

async function answer<N extends MessageName>(
  handlers: Handlers,
  options: ServerOptions,
  name: N,
  request: unknown,
  sender: MessageSender,
): Promise<Reply<Surface[N]['reply']>> {
  const check = CHECKS[name];
  if (!check.from.includes(sender.kind)) return refusal('not-allowed', `${name} is not for a ${sender.kind}`);
  const checked = v.safeParse(check.request, request);
  if (!checked.success) return refusal('bad-request', `${name}: ${firstIssue(checked.issues)}`);
  try {
    // The check above let only senders of the right kind through; the compiler cannot follow that.
    const value = await handlers[name](checked.output, sender as SenderOf<N>);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof Refused)) options.report?.(error, name);
    return { ok: false, error: failureOf(error, name) };
  }
}

function refusal(code: ErrorCode, detail: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, detail: detail.slice(0, DETAIL) } };
}

/** Where it went wrong and what was expected, without quoting what was sent. */
function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (issue === undefined) return 'wrong shape';
  const path = v.getDotPath(issue);
  return `${path ?? 'request'}: expected ${issue.expected ?? issue.type}`;
}

/**
 * Turns anything thrown into a failure. Storage errors are known by their names, as Dexie and the
 * browsers give them: a full disk may come wrapped (`inner`), and an aborted transaction carries it.
 */
export function failureOf(thrown: unknown, where: string): Failure {
  const chain = errorsIn(thrown);
  const detail = `${where}: ${chain.map((error) => `${error.name}: ${error.message}`).join(' < ') || 'unknown'}`;
  return { code: codeOf(chain), detail: detail.slice(0, DETAIL) };
}

function codeOf(chain: readonly Error[]): ErrorCode {
  for (const error of chain) if (error instanceof Refused) return error.code;
  const names = new Set(chain.map((error) => error.name));
  if (names.has('QuotaExceededError')) return 'storage-full';
  return STORAGE_ERRORS.some((name) => names.has(name)) ? 'storage-failed' : 'internal';
}

/** Names of the errors of IndexedDB and Dexie that mean that the database did not do its part. */
const STORAGE_ERRORS = [
  'AbortError',
  'BulkError',
  'ConstraintError',
  'DatabaseClosedError',
  'DataError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'UpgradeError',
  'VersionError',
];

/** The error and those it wraps, outermost first; at most four, so that a circle ends. */
function errorsIn(thrown: unknown): readonly Error[] {
  const chain: Error[] = [];
  let next = thrown;
  while (isError(next) && chain.length < 4) {
    chain.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return chain;
}

/** DOMException is an Error in browsers, but not everywhere in tests: told by its fields. */
function isError(value: unknown): value is Error {
  return (
    value instanceof Error ||
    (typeof value === 'object' &&
      value !== null &&
      'name' in value &&
      typeof value.name === 'string' &&
      'message' in value &&
      typeof value.message === 'string')
  );
}
