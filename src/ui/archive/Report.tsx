import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Messages } from '../locales/index.ts';
import type { InWords } from '../sources.tsx';
import { Words } from '../text.tsx';
import type { Outcome, ReportLine, Run } from './archive-model.ts';

const STEP = 200;

/** What became of each file; those that were not taken stand first, since they want doing something about. */
export function Report({ run, messages }: InWords & { readonly run: Run }): JSX.Element {
  const { archive } = messages;
  const [shown, setShown] = useState(STEP);
  const lines = run.report
    .map((line, at) => ({ line, at }))
    .sort((a, b) => weight(a.line.result) - weight(b.line.result));
  const more = Math.min(STEP, lines.length - shown);
  return (
    <>
      <table class="report">
        <caption>{archive.report}</caption>
        <thead>
          <tr>
            <th scope="col">{archive.file}</th>
            <th scope="col">{archive.result}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map(({ line, at }) => (
            <tr key={at}>
              <th scope="row">
                <FileName line={line} messages={messages} />
              </th>
              <td>
                <Result result={line.result} messages={messages} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + STEP)}>
          {archive.showMore(more)}
        </button>
      )}
    </>
  );
}

function weight({ outcome }: Outcome): number {
  return outcome === 'failed' || outcome === 'refused' ? 0 : 1;
}

function FileName({
  line,
  messages,
}: {
  readonly line: ReportLine;
  readonly messages: Messages;
}): JSX.Element {
  return line.part === null ? (
    <bdi>{line.file}</bdi>
  ) : (
    <Words of={messages.archive.partOf(line.file, line.part)} />
  );
}

function Result({
  result,
  messages,
}: {
  readonly result: Outcome;
  readonly messages: Messages;
}): JSX.Element {
  const { archive } = messages;
  switch (result.outcome) {
    case 'refused':
      return <Refused words={messages.refusals[result.why]} messages={messages} />;
    case 'failed':
      return <Refused words={messages.failures[result.why]} messages={messages} />;
    case 'merged':
      return <Linked word={archive.mergedOne} result={result} />;
    case 'taken':
      return (
        <>
          <Linked word={archive.takenOne} result={result} />
          <p class="line">
            {result.onStory ? archive.onStory : archive.offStory}
            {result.copies.length > 0 && ` · ${archive.copyOf(result.copies.length)}`}
          </p>
        </>
      );
  }
}

function Refused({ words, messages }: { readonly words: string; readonly messages: Messages }): JSX.Element {
  return (
    <>
      <strong class="denied">{messages.archive.refusedOne}</strong> <span>{words}</span>
    </>
  );
}

function Linked({
  word,
  result,
}: {
  readonly word: string;
  readonly result: { readonly article: string; readonly headline: string | null };
}): JSX.Element {
  const address = `#/article/${result.article}`;
  if (result.headline === null) return <a href={address}>{word}</a>;
  return (
    <>
      {word}:{' '}
      <a href={address}>
        <bdi>{result.headline}</bdi>
      </a>
    </>
  );
}
