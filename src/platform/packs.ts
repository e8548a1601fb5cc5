import { extensionUrl } from './runtime.ts';

/**
 * Reads a compiled pack that came with the extension: a file of its own, no request to anywhere.
 * @param path of `__PACKS__`. Rejects when the file is missing or damaged; the shape is the caller's to check.
 */
export async function readShippedPack(path: string): Promise<string> {
  const response = await fetch(extensionUrl(path));
  if (!response.ok) throw new Error(`The shipped pack ${path} cannot be read (${response.status}).`);
  return response.text();
}
