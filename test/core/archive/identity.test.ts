import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleId, identityText } from '../../../src/core/archive/identity.ts';

const LONG = [
  'The ferry left the northern quay at dawn with forty crates of apples on board. '.repeat(3),
  'Nobody saw it come back that evening.',
];

it('does not depend on white space, invisible characters or composition', () => {
  const paragraphs = ['Một chiếc phà   rời bến\u00a0phía bắc', 'lúc\u200b bình minh.'];
  const other = ['Một chiếc phà rời bến phía bắc '.normalize('NFD'), '\ufefflúc bình\n minh.'];
  expect(identityText('Bến phà', paragraphs)).toBe('Bến phà Một chiếc phà rời bến phía bắc lúc bình minh.');
  expect(identityText('Bến  phà', other)).toBe(identityText('Bến phà', paragraphs));
});

it('takes the headline for a short text only', () => {
  expect(articleId({ headline: 'A', paragraphs: [{ text: 'Short.' }] })).not.toBe(
    articleId({ headline: 'B', paragraphs: [{ text: 'Short.' }] }),
  );
  const paragraphs = LONG.map((text) => ({ text }));
  expect(articleId({ headline: 'A', paragraphs })).toBe(articleId({ headline: null, paragraphs }));
});

it('is an id of the documented form, other for other texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
      const id = articleId({ headline: null, paragraphs: [{ text: one }] });
      expect(id).toMatch(/^a-[0-9a-f]{24}$/);
      const same = identityText(null, [one]) === identityText(null, [two]);
      // Lone surrogates all encode as U+FFFD, so only well-formed texts can be told apart.
      if (!same && !/\p{Cs}/u.test(one + two))
        expect(articleId({ headline: null, paragraphs: [{ text: two }] })).not.toBe(id);
    }),
  );
});
