// What a person does with the app, for the end-to-end tests: real keys, and the answers that they would give to the system's dialogs.
import type { RunningApp } from './harness';

/** Presses a key of the native menu. Playwright's keys go to the page and pass the menu by, so the item that has this accelerator is looked up and chosen; it fails when there is none. */
export async function pressMenuKey({ electron, page }: RunningApp, accelerator: string): Promise<void> {
  const target = await electron.browserWindow(page);
  await electron.evaluate(({ Menu }, [wanted, window]) => {
    const normal = (keys: string): string => keys.replace(/CommandOrControl|CmdOrCtrl|Ctrl\b|Control/g, 'Ctrl').split('+').sort().join('+').toLowerCase();
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? []);
    const item = items.find((entry) => entry.accelerator !== undefined && entry.accelerator !== null && normal(String(entry.accelerator)) === normal(wanted));
    if (item === undefined) throw new Error(`no menu item has the key ${wanted}`);
    item.click(undefined, window, window.webContents);
  }, [accelerator, target] as const);
}

/** Answers the next save dialogs with this file. */
export const answerSaveDialog = ({ electron }: RunningApp, file: string): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath }); }, file);

/** Answers the next open dialogs with this file or folder. */
export const answerOpenDialog = ({ electron }: RunningApp, file: string): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] }); }, file);

/** Answers the next questions with the button of this label, and keeps what was asked in `globalThis.asked`. */
export const answerQuestions = ({ electron }: RunningApp, label: string): Promise<void> =>
  electron.evaluate(({ dialog }, wanted) => {
    const asked: string[] = [];
    (globalThis as { asked?: string[] }).asked = asked;
    dialog.showMessageBox = ((_window: unknown, options: { message: string; buttons?: string[] }) => {
      asked.push(options.message);
      return Promise.resolve({ response: Math.max(0, options.buttons?.indexOf(wanted) ?? 0), checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, label);

/** The questions that were asked since answerQuestions. */
export const questionsAsked = ({ electron }: RunningApp): Promise<string[]> => electron.evaluate(() => (globalThis as { asked?: string[] }).asked ?? []);

/** The window's title as the system shows it. */
export const windowTitle = ({ electron }: RunningApp): Promise<string> => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');

/** Saves with Ctrl+S and waits until the window says that it is saved. */
export async function save(app: RunningApp): Promise<void> {
  await pressMenuKey(app, 'CommandOrControl+S');
  await app.page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor({ state: 'attached' });
}

/** Waits until something holds that a person would wait to see; throws after a minute. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`within a minute it did not come to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The editing surface. */
export const canvas = ({ page }: RunningApp) => page.getByRole('textbox', { name: 'Text of the briefing' });

/** Ends the app the way the window's close button does, after which its process is gone. */
export async function quit({ electron, child }: RunningApp): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
}

/** Ends the app at once, whatever is unsaved, and waits until its process is gone. */
export async function end({ electron, child }: RunningApp): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await electron.evaluate(({ app }) => app.exit(0)).catch(() => undefined); // the answer may not come: the process is ending
  await gone;
}

/** The accessible name of what has the focus: its label, as a screen reader would say it. */
export const focusedLabel = ({ page }: RunningApp): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '') : [];
    return focused.getAttribute('aria-label') ?? labels.join(' ');
  });

/** The text of the dialog that is open; empty when there is none. */
export async function message({ page }: RunningApp): Promise<string> {
  return (await page.locator('[role="dialog"], [role="alertdialog"]').allInnerTexts()).join('\n');
}
