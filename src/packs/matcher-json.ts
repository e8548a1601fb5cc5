import * as v from 'valibot';
import type { MatcherData } from '../core/spotting/matcher-data.ts';

const Exact = v.array(v.tuple([v.number(), v.string()]));
const Languages = v.array(v.tuple([v.number(), v.array(v.string())]));

/** The matcher as JSON can carry it: typed arrays as base64 of their little-endian bytes. */
export const MatcherJson = v.object({
  entities: v.array(v.string()),
  labels: v.string(),
  firstChild: v.string(),
  firstForm: v.string(),
  formEntity: v.string(),
  formFlags: v.string(),
  formLetters: v.string(),
  formJoiners: v.string(),
  exact: Exact,
  languages: Languages,
});
/** A matcher as JSON carries it. */
export type MatcherJson = v.InferOutput<typeof MatcherJson>;

/** Encodes a matcher for JSON; little-endian, as every platform the product runs on. */
export function encodeMatcher(data: MatcherData): MatcherJson {
  return {
    entities: [...data.entities],
    labels: toBase64(data.labels),
    firstChild: toBase64(data.firstChild),
    firstForm: toBase64(data.firstForm),
    formEntity: toBase64(data.formEntity),
    formFlags: toBase64(data.formFlags),
    formLetters: toBase64(data.formLetters),
    formJoiners: toBase64(data.formJoiners),
    exact: data.exact.map(([form, spelling]) => [form, spelling]),
    languages: data.languages.map(([form, langs]) => [form, [...langs]]),
  };
}

/** The reverse of `encodeMatcher`. Throws where a text is not base64. */
export function decodeMatcher(json: MatcherJson): MatcherData {
  return {
    entities: json.entities,
    labels: new Uint16Array(fromBase64(json.labels)),
    firstChild: new Uint32Array(fromBase64(json.firstChild)),
    firstForm: new Uint32Array(fromBase64(json.firstForm)),
    formEntity: new Uint16Array(fromBase64(json.formEntity)),
    formFlags: new Uint16Array(fromBase64(json.formFlags)),
    formLetters: new Uint8Array(fromBase64(json.formLetters)),
    formJoiners: new Uint32Array(fromBase64(json.formJoiners)),
    exact: json.exact,
    languages: json.languages,
  };
}

/** Bytes turned into characters at a time; more arguments would overflow the stack. */
const CHUNK = 0x2000;

function toBase64(array: Uint8Array | Uint16Array | Uint32Array): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
