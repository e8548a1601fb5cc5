import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTabCommand, type TabCommand } from '../../src/messages/tab-commands.ts';

const commands: readonly TabCommand[] = [
  { name: 'jump', reference: 'r1' },
  { name: 'show', reference: 'r2' },
  { name: 'next' },
  { name: 'previous' },
  { name: 'state' },
  { name: 'off' },
];

test.each(commands)('reads $name, and drops what does not belong to it', (command) => {
  expect(readTabCommand({ ...command, more: 'x' })).toEqual(command);
});

test.each([
  [null],
  ['jump'],
  [[]],
  [{ name: 'jump' }],
  [{ name: 'jump', reference: '' }],
  [{ name: 'show', reference: 7 }],
  [{ name: 'show', reference: 'x'.repeat(201) }],
  [{ name: 'toString' }],
  [{ event: 'archive.changed' }],
  [{ name: 'page.analyse', request: null }],
])('makes nothing of %o', (message) => {
  expect(readTabCommand(message)).toBeNull();
});

test('makes a command or nothing of anything', () => {
  const names = commands.map(({ name }) => name);
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (message) => {
      const command = readTabCommand(message);
      expect(command === null || names.includes(command.name)).toBe(true);
    }),
  );
});
