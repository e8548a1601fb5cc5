import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRoute } from '../../../src/screens/archive/route.ts';

it.each([
  ['', { view: 'list' }],
  ['#/', { view: 'list' }],
  ['#/import', { view: 'import' }],
  ['#/article/a-0123456789abcdef01234567', { view: 'article', id: 'a-0123456789abcdef01234567' }],
  ['#/article/art-sample-000', { view: 'article', id: 'art-sample-000' }],
  ['#/article/', { view: 'list' }],
  ['#/article/<script>', { view: 'list' }],
  [`#/article/${'x'.repeat(201)}`, { view: 'list' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it('takes any address without failing', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(['list', 'article', 'import']).toContain(parseRoute(hash).view);
    }),
  );
});
