import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createCleaner } from '../core/archive/cleaner.ts';
import { readDocument } from '../core/archive/read-document.ts';
import { wordReason } from '../core/story/wording.ts';
import { shippedAnalyst } from './pack.ts';

const HELP = `usage: npm run eval -- FILE.jsonl
Judges labelled documents ({id, lang, label: story | near | other, text}, one a line): precision, recall and F1 of the
verdict, by language and in all, and the documents judged wrongly.`;

const Labelled = v.looseObject({
  id: v.string(),
  lang: v.string(),
  label: v.picklist(['story', 'near', 'other']),
  title: v.nullish(v.string()),
  text: v.string(),
});

interface Counts {
  right: number;
  missed: number;
  falseAlarms: number;
  quiet: number;
}

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const [file] = args;
  if (file === undefined || file === '--help' || !existsSync(file)) {
    console.error(HELP);
    return file === '--help' ? 0 : 2;
  }
  const analyst = shippedAnalyst();
  const cleaner = createCleaner();
  const byLanguage = new Map<string, Counts>();
  const wrong: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row = v.parse(Labelled, JSON.parse(line));
    const { verdict, language } = readDocument(analyst, cleaner, {
      text: row.text,
      title: row.title ?? null,
      format: 'text',
      lang: null,
      url: null,
      published: null,
    });
    const counts = byLanguage.get(row.lang) ?? { right: 0, missed: 0, falseAlarms: 0, quiet: 0 };
    byLanguage.set(row.lang, counts);
    const story = row.label === 'story';
    if (verdict.onStory) counts[story ? 'right' : 'falseAlarms'] += 1;
    else counts[story ? 'missed' : 'quiet'] += 1;
    if (verdict.onStory !== story) {
      const reasons = verdict.trace.map((reason) => wordReason(analyst.index, reason)).join('; ');
      wrong.push(
        `${story ? 'missed' : 'false alarm'}\t${row.id}\t${row.lang} read as ${language ?? '?'}\t${reasons}`,
      );
    }
  }
  report(byLanguage, wrong);
  return 0;
}

function report(byLanguage: ReadonlyMap<string, Counts>, wrong: readonly string[]): void {
  const total: Counts = { right: 0, missed: 0, falseAlarms: 0, quiet: 0 };
  console.log('language\tdocuments\tprecision\trecall\tF1');
  for (const [lang, counts] of [...byLanguage].sort(([a], [b]) => a.localeCompare(b))) {
    for (const key of ['right', 'missed', 'falseAlarms', 'quiet'] as const) total[key] += counts[key];
    console.log(scores(lang, counts));
  }
  console.log(scores('all', total));
  for (const line of wrong) console.log(line);
}

function scores(name: string, { right, missed, falseAlarms, quiet }: Counts): string {
  const precision = right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    name,
    right + missed + falseAlarms + quiet,
    precision.toFixed(3),
    recall.toFixed(3),
    f1.toFixed(3),
  ].join('\t');
}
