import { extensionApi } from './extension-api.ts';

/** The commands of the manifest that come to the background; opening the popup is the browser's own doing. */
export type CommandName = 'toggle-site' | 'next-reference' | 'previous-reference';

/** Called when the reader presses the keys of a command. */
export function onCommand(listener: (name: CommandName) => void): void {
  extensionApi().commands.onCommand.addListener((name) => {
    if (name === 'toggle-site' || name === 'next-reference' || name === 'previous-reference') listener(name);
  });
}

/** The keys in force, by command as the manifest names it; empty where the reader took them away. */
export async function commandKeys(): Promise<ReadonlyMap<string, string>> {
  const commands = await extensionApi().commands.getAll();
  return new Map(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}
