import * as v from 'valibot';
import type { MatcherData } from '../core/spotting/matcher-data.ts';
import type { PackFacts } from '../core/story/pack.ts';
import { decodeMatcher, MatcherJson } from './matcher-json.ts';

/** A shipped pack, ready for use. */
export interface LoadedPack {
  readonly digest: string;
  readonly facts: PackFacts;
  readonly matcher: MatcherData;
}

const Shipped = v.object({
  digest: v.string(),
  facts: v.object({
    info: v.looseObject({ id: v.string(), schema: v.literal(1) }),
    outlets: v.array(v.looseObject({ id: v.string() })),
    entities: v.array(v.looseObject({ id: v.string() })),
    events: v.array(v.looseObject({ id: v.string() })),
    claims: v.array(v.looseObject({ id: v.string() })),
    articles: v.array(v.looseObject({ id: v.string() })),
  }),
  matcher: MatcherJson,
});

/**
 * Reads a shipped pack. Only the outline is checked here: rows were checked when the pack was compiled, and the digest is
 * that of the build. Throws where the text is not a pack.
 */
export function decodePack(json: string): LoadedPack {
  const shipped = v.parse(Shipped, JSON.parse(json));
  return {
    digest: shipped.digest,
    facts: shipped.facts as unknown as PackFacts, // rows have the compiler's shape, see above
    matcher: decodeMatcher(shipped.matcher),
  };
}
