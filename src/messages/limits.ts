/**
 * The most that one message may carry. The senders cut or refuse by these figures, and the checks
 * turn away what is larger. Text is counted in UTF-16 code units.
 */
export const LIMITS = {
  /** An address of a page or article. */
  url: 65_536,
  /** A title, headline, file name or quoted word. */
  title: 4_096,
  /** Blocks of one page. */
  blocks: 50_000,
  /** Text of one block. */
  blockText: 1_000_000,
  /** Text of all blocks of one page together. */
  pageText: 12_000_000,
  /** Text of one imported document: well under the 64 MiB that a browser carries in one message. */
  documentText: 20 * 1024 * 1024,
  /** Ids in one request: articles to remove, entities of a reference. */
  ids: 20_000,
  /** Reasons of a reference. */
  reasons: 1_000,
  /** One id. */
  id: 200,
  /** Languages in order of preference. */
  languages: 20,
} as const;
