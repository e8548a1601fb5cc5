import { join } from 'node:path';
import { buildMatcher } from '../core/spotting/build.ts';
import { createAnalyst } from '../core/story/analyse.ts';
import type { Analyst } from '../core/story/analyst.ts';
import { readPackFiles, wordProblem } from '../packs/build-entry.ts';
import { compileFacts, nameForms } from '../packs/compile.ts';
import { readAuthored } from '../packs/files.ts';

/** An analyst for the shipped pack, compiled from its authored files. Throws where they have a wrong shape. */
export function shippedAnalyst(): Analyst {
  const { authored, problems } = readAuthored(readPackFiles(join(__ROOT__, 'src', 'packs', 'russia-dprk')));
  if (problems.length > 0) throw new Error(problems.map(wordProblem).join('\n'));
  const order = authored.entities.map(({ id }) => id);
  return createAnalyst(compileFacts(authored), buildMatcher(nameForms(authored), order));
}
