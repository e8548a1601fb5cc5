import type { SourceFile } from './sources.ts';

/** Something that must stand nowhere in some files. */
export interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Which files it holds for. */
  readonly where: (path: string) => boolean;
  /** Whether comments may speak of it. */
  readonly inCode?: true;
}

const everywhere = (): boolean => true;
const inSource = (path: string): boolean => path.startsWith('src/');
const inCore = (path: string): boolean => path.startsWith('src/core/');
const inTests = (path: string): boolean => path.startsWith('test/');
const hasNoState = (path: string): boolean => inSource(path) && !/(?:\.d\.ts|\/main\.tsx?)$/.test(path);

const SINK_CALLS = [
  '\\.(?:inner|outer)HTML\\s*=(?!=)',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'document\\.write',
  '\\beval\\s*\\(',
  '\\bnew Function\\b',
];

/** Ways to make markup or code out of text, as they stand in a bundle. */
export const SINKS = new RegExp(SINK_CALLS.join('|'));

const BANS: readonly Ban[] = [
  {
    what: 'the type any',
    pattern: /(?:[:<|&,(=]|\bas)\s*any\b(?!['":\w-])/,
    where: everywhere,
    inCode: true,
  },
  {
    what: 'a compiler or linter told to look away',
    pattern:
      /@ts-(?:ignore|nocheck|expect-error)|(?:biome|eslint|prettier|knip|v8|istanbul)-ignore|eslint-disable/,
    where: everywhere,
  },
  {
    what: 'a way to make markup or code out of text',
    pattern: new RegExp([...SINK_CALLS, 'dangerouslySetInnerHTML'].join('|')),
    where: inSource,
    inCode: true,
  },
  {
    what: 'a test that does not run',
    pattern:
      /\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\bx(?:it|test|describe)\(/,
    where: inTests,
  },
  { what: 'something left to do', pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, where: everywhere },
  {
    what: 'a path of one machine',
    pattern: /(?:^|[\s'"`(=])(?:\/(?:work|root|home|tmp|Users)\/|[A-Z]:\\\\)/,
    where: everywhere,
  },
  {
    what: 'the host of a package registry',
    pattern: /\bregistry\.(?:npmjs|yarnpkg)|\bdeb\.debian\.org|\bpypi\.org/,
    where: everywhere,
  },
  { what: 'a sleep in a test', pattern: /setTimeout\(\s*\w+\s*,|\bsleep\(/, where: inTests },
  {
    what: 'the clock or chance in core',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\b/,
    where: inCore,
    inCode: true,
  },
  {
    what: 'state of a module outside a main file',
    pattern:
      /^(?:export )?(?:let|var)\b|^(?:export )?const \w+(?::[^=]+)? = new (?:Map|Set|WeakMap|WeakSet)(?:<[^(]*>)?\(\s*\)/m,
    where: hasNoState,
  },
];

/** Names that say nothing of what is in a file. */
export const EMPTY_NAME = /(?:^|[/._-])(?:utils?|helpers?|common|misc|shared|stuff|tools?)\.tsx?$/;

/** Every ban that a file breaks, with the line. */
export function broken(files: readonly SourceFile[], bans: readonly Ban[] = BANS): readonly string[] {
  return files.flatMap(({ path, text }) =>
    bans
      .filter(({ where }) => where(path))
      .flatMap(({ what, pattern, inCode }) => {
        const hit = pattern.exec(inCode === true ? withoutComments(text) : text);
        return hit === null ? [] : [`${path}:${lineOf(text, hit.index)}: ${what}: ${hit[0].trim()}`];
      }),
  );
}

/** Comments blanked out, lines kept. Strings are stepped over, so that an address in one is no comment. */
function withoutComments(text: string): string {
  const parts = /(['"])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^\\`])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(parts, (part) => (/^\/[/*]/.test(part) ? part.replace(/[^\n]/g, ' ') : part));
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Folders whose exports are read by others more than by their authors. */
const DOCUMENTED = /^src\/(?:core|packs|messages|store)\//;

/** Exports without a doc comment right above, in the folders that ask for one. */
export function undocumented(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => DOCUMENTED.test(path))
    .flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) => {
        const name =
          /^export (?:default )?(?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/.exec(
            line,
          )?.[1];
        return name === undefined || /\*\/\s*$/.test(lines[index - 1] ?? '')
          ? []
          : [`${path}:${index + 1}: ${name}`];
      });
    });
}

/** How far above a cast the reason for it may stand, in lines. */
const REACH = 4;

/** Casts without a comment on their line or shortly above. `as const` is no cast. */
export function unexplainedCasts(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const isCode = !/^\s*(?:\*|\/\/|\/\*|import\b|export (?:\*|\{))/.test(line);
      const code = line.replace(/(['"`])(?:\\.|(?!\1).)*\1/g, '""');
      if (!isCode || !/[\w)\]}"] as (?!const\b)[A-Z({[a-z]\S*/.test(code.replace(/\/\/.*$/, ''))) return [];
      if (/^\s*(?:type )?\w+ as \w+,?$/.test(code)) return [];
      const near = lines.slice(Math.max(0, index - REACH), index + 1);
      return near.some((one) => /\/\/|\*\/|^\s*\*/.test(one)) ? [] : [`${path}:${index + 1}: ${line.trim()}`];
    });
  });
}
