import { join } from 'node:path';
import { readPackFiles, wordProblem } from '../packs/build-entry.ts';
import { nameForms } from '../packs/compile.ts';
import { readAuthored } from '../packs/files.ts';
import { lintPack } from '../packs/lint.ts';

/** `npm run pack:lint [-- FOLDER…]`: checks story packs and counts what is in them. */
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push(join('src', 'packs', 'russia-dprk'));

for (const folder of folders) {
  const { authored, problems } = readAuthored(readPackFiles(folder));
  const all = [...problems, ...lintPack(authored)];
  for (const problem of all) console.error(wordProblem(problem));
  const topics = new Map<string, number>();
  for (const { topic } of authored.claims) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  console.log(
    [
      `${authored.pack.id} ${authored.pack.version}`,
      `entities ${authored.entities.length}, events ${authored.events.length}, claims ${authored.claims.length}, article records ${authored.articles.length}, outlets ${authored.outlets.length}`,
      `claims by topic: ${[...topics].map(([topic, count]) => `${topic} ${count}`).join(', ')}`,
      `names: ${nameForms(authored).length} forms in ${authored.names.size} languages (${[...authored.names.keys()].join(' ')})`,
      `texts: ${[...authored.texts].map(([lang, texts]) => `${lang} ${Object.keys(texts.entities).length + Object.keys(texts.events).length + Object.keys(texts.claims).length + Object.keys(texts.articles).length}`).join(', ')}`,
      all.length === 0 ? 'no problems' : `${all.length} problems`,
    ].join('\n'),
  );
  if (all.length > 0) process.exitCode = 1;
}
