import type { Authored, Problem } from './files.ts';

/** Dates that cannot be: days that no calendar has, ends before beginnings, precision that the date does not have. */
export function lintDates(authored: Authored): Problem[] {
  const problems: Problem[] = [];
  const add = (row: { id: string; file: string }, message: string): void => {
    problems.push({ file: row.file, id: row.id, message });
  };
  const last = authored.pack.checkedOn;
  for (const event of authored.events) {
    for (const date of [event.date, event.to])
      if (date !== undefined && !isDay(date)) add(event, `no calendar has ${date}`);
    if (event.to !== undefined && event.to < event.date) add(event, 'ends before it begins');
    if ((event.precision === 'range') !== (event.to !== undefined))
      add(event, 'a range needs "to", and only a range has it');
    const lengths = { day: 10, month: 7, year: 4 } as const;
    if (event.precision !== 'range' && event.date.length !== lengths[event.precision])
      add(event, `the date ${event.date} is not cut to a ${event.precision}`);
    if (event.date > last) add(event, 'lies after the day of the last check');
  }
  for (const claim of authored.claims) {
    if (claim.madeOn !== null && !isDay(claim.madeOn)) add(claim, `no calendar has ${claim.madeOn}`);
    if (claim.madeOn !== null && claim.madeOn > last) add(claim, 'was made after the day of the last check');
    if (
      claim.figure?.low !== undefined &&
      claim.figure.high !== undefined &&
      claim.figure.low > claim.figure.high
    )
      add(claim, 'low is above high');
    for (const { date } of claim.denials)
      if (date !== undefined && !isDay(date)) add(claim, `no calendar has ${date}`);
  }
  for (const article of authored.articles) {
    const { date } = article.published;
    if (date !== null && !isDay(date)) add(article, `no calendar has ${date}`);
  }
  for (const entity of authored.entities) {
    for (const { id, from, to } of entity.roles)
      if (from !== undefined && to !== undefined && to < from)
        add(entity, `the role "${id}" ends before it begins`);
  }
  return [...problems, ...lintDuplicates(authored)];
}

/** Two events of one day with the same cast are mostly one event told twice. */
function lintDuplicates(authored: Authored): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const event of authored.events) {
    const key = `${event.date}|${[...event.entities].sort().join(',')}|${[...event.places].sort().join(',')}`;
    const other = seen.get(key);
    if (other !== undefined)
      problems.push({
        file: event.file,
        id: event.id,
        message: `the same day, people and places as "${other}"; merge them or tell them apart`,
      });
    seen.set(key, event.id);
  }
  return problems;
}

function isDay(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
