import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/ui/cut-text.ts';

describe('firstWords', () => {
  it('leaves a text that fits as it is', () => {
    expect(firstWords('đủ ngắn', 7)).toBe('đủ ngắn');
  });

  it('cuts between words', () => {
    expect(firstWords('one two three', 9)).toBe('one two…');
  });

  it('cuts between characters where a script has no spaces', () => {
    expect(firstWords('両国が署名した条約', 4)).toBe('両国が署…');
  });

  it('never parts a letter from its marks, nor a pair of surrogates', () => {
    expect(firstWords('ab\u1ea5\u0323c', 3)).toBe('ab…');
    expect(firstWords('ab😀cd', 3)).toBe('ab…');
  });

  it('gives a beginning of the text, no longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = firstWords(text, most);
        if (cut === text) return;
        expect(cut.length).toBeLessThanOrEqual(most + 1);
        expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
