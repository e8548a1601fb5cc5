/**
 * The first part of a text for a narrow place, with an ellipsis where something is left out: whole words
 * where the script has spaces between them, and never half of a character.
 * @param most Length in UTF-16 code units of what is shown, the ellipsis not counted.
 */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  let end = space > most / 2 ? space : most;
  while (end > 0 && isInside(text, end)) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Whether a cut at `at` would part a surrogate pair or a letter from its marks. */
function isInside(text: string, at: number): boolean {
  const after = text.charCodeAt(at);
  return (after >= 0xdc00 && after <= 0xdfff) || /\p{M}|\u200d/u.test(text.charAt(at));
}
