import * as v from 'valibot';

/** Shapes of the authored files; see README.md beside this file for what each field means. */

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is small letters, digits and hyphens'));
const IsoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);
const Text = v.pipe(v.string(), v.nonEmpty());
const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a language is a BCP 47 tag such as vi or zh-Hans'),
);

const SourceFile = v.strictObject({
  outlet: Id,
  url: v.optional(v.pipe(v.string(), v.url())),
  article: v.optional(Id),
  date: v.optional(IsoDate),
  lang: v.optional(Language),
});
/** A gate pattern is the source of a regular expression that never matches nothing. */
function isPattern(source: string): boolean {
  try {
    return !new RegExp(source).test('');
  } catch {
    return false;
  }
}
const Sources = v.array(SourceFile);

/** `pack.json`. */
export const PackFile = v.strictObject({
  id: Id,
  schema: v.literal(1),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  checkedOn: IsoDate,
  sides: v.tuple([Id, Id]),
  languages: v.array(Language),
  gate: v.strictObject({
    entities: v.array(Id),
    patterns: v.array(v.pipe(v.string(), v.check(isPattern, 'not a regular expression'))),
  }),
  titles: v.record(Language, Text),
});

/** `outlets.json`. */
export const OutletsFile = v.array(
  v.strictObject({
    id: Id,
    name: Text,
    kind: v.picklist([
      'agency',
      'state-media',
      'newspaper',
      'broadcaster',
      'think-tank',
      'government',
      'site',
    ]),
    country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  }),
);

/** `entities.json`. */
export const EntitiesFile = v.array(
  v.strictObject({
    id: Id,
    kind: v.picklist([
      'person',
      'place',
      'organisation',
      'agreement',
      'weapon',
      'operation',
      'event',
      'concept',
    ]),
    side: v.nullable(Id),
    anchor: v.picklist(['strong', 'weak', 'story', 'none']),
    evokes: v.optional(Id),
    wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
    roles: v.array(v.strictObject({ id: Id, from: v.optional(IsoDate), to: v.optional(IsoDate) })),
    sources: Sources,
  }),
);

/** `events.json`. */
export const EventsFile = v.array(
  v.strictObject({
    id: Id,
    date: IsoDate,
    to: v.optional(IsoDate),
    precision: v.picklist(['day', 'month', 'year', 'range']),
    landmark: v.boolean(),
    entities: v.array(Id),
    places: v.array(Id),
    sources: Sources,
  }),
);

/** `claims/<topic>.json`. */
export const ClaimsFile = v.array(
  v.strictObject({
    id: Id,
    figure: v.nullable(
      v.strictObject({ low: v.optional(v.number()), high: v.optional(v.number()), unit: Text }),
    ),
    claimant: v.nullable(Id),
    madeOn: v.nullable(IsoDate),
    status: v.picklist(['asserted', 'denied', 'confirmed', 'disputed']),
    denials: v.array(v.strictObject({ by: v.nullable(Id), date: v.optional(IsoDate), sources: Sources })),
    rivals: v.array(Id),
    event: v.nullable(Id),
    entities: v.array(Id),
    sources: Sources,
  }),
);

/** `articles.json`. */
export const ArticlesFile = v.array(
  v.strictObject({
    id: Id,
    headline: v.nullable(Text),
    outlet: v.nullable(Id),
    byline: v.nullable(Text),
    language: Language,
    published: v.strictObject({
      date: v.nullable(IsoDate),
      precision: v.picklist(['day', 'month', 'year', 'range']),
      how: v.picklist(['printed', 'address', 'inferred']),
    }),
    url: v.nullable(v.pipe(v.string(), v.url())),
    entities: v.array(Id),
    events: v.array(Id),
    claims: v.array(Id),
    text: v.optional(v.pipe(v.string(), v.regex(/^a-[0-9a-f]{24}$/))),
    copies: v.array(Id),
  }),
);

/** `names/<language>.json`. */
export const NamesFile = v.record(
  v.string(),
  v.array(
    v.union([Text, v.strictObject({ form: Text, rule: v.picklist(['after-full', 'with-anchor', 'exact']) })]),
  ),
);

/** `texts/<language>/entities.json`. */
export const EntityTexts = v.record(
  Id,
  v.strictObject({ name: Text, line: Text, roles: v.optional(v.record(Id, Text)) }),
);
/** `texts/<language>/events.json`. */
export const EventTexts = v.record(Id, v.strictObject({ title: Text, summary: Text }));
/** `texts/<language>/claims/<topic>.json`. */
export const ClaimTexts = v.record(
  Id,
  v.strictObject({
    statement: Text,
    counted: v.optional(Text),
    claimant: v.optional(Text),
    deniedBy: v.optional(v.array(v.nullable(Text))),
  }),
);
/** `texts/<language>/articles.json`. */
export const ArticleTexts = v.record(Id, Text);
