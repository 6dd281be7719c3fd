import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const MIN_WIDTH = 640;
const MIN_HEIGHT = 480;

const windowState = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(MIN_WIDTH),
  height: z.number().int().min(MIN_HEIGHT),
  maximized: z.boolean(),
});

/** Where the window was when it was last closed. */
export type WindowState = z.infer<typeof windowState>;

/** The smallest window in which every control can still be reached. */
export const MINIMUM_SIZE = { minWidth: MIN_WIDTH, minHeight: MIN_HEIGHT } as const;

/** The size and place of a first window on this screen. */
export function firstWindowState(): WindowState {
  const { x, y, width, height } = screen.getPrimaryDisplay().workArea;
  const size = { width: Math.max(MIN_WIDTH, Math.min(1440, width)), height: Math.max(MIN_HEIGHT, Math.min(960, height)) };
  return { x: x + Math.max(0, Math.round((width - size.width) / 2)), y: y + Math.max(0, Math.round((height - size.height) / 2)), ...size, maximized: false };
}

/** The remembered state, unless the file is missing or damaged, or its screen is gone. */
export function readWindowState(): WindowState {
  const parsed = windowState.safeParse(storedState());
  return parsed.success && isOnScreen(parsed.data) ? parsed.data : firstWindowState();
}

const STEP = 28;

/** A little to the right of and below another window; in its place where that would leave the screen. */
export function stateBeside(window: BrowserWindow): WindowState {
  const bounds = window.getNormalBounds();
  const { workArea } = screen.getDisplayMatching(bounds);
  const fits = bounds.x + bounds.width + STEP <= workArea.x + workArea.width && bounds.y + bounds.height + STEP <= workArea.y + workArea.height;
  return { ...bounds, ...(fits ? { x: bounds.x + STEP, y: bounds.y + STEP } : {}), maximized: window.isMaximized() };
}

/** Writes the window's state when it closes. Losing it is harmless, so a disk that refuses is only reported on the console. */
export function rememberWindowState(window: BrowserWindow): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(stateFile(), JSON.stringify(state));
    } catch (error) {
      console.warn('The size of the window was not remembered.', error);
    }
  });
}

const stateFile = (): string => path.join(app.getPath('userData'), 'window.json');

function storedState(): unknown {
  try {
    return JSON.parse(readFileSync(stateFile(), 'utf8'));
  } catch {
    return null; // never written, or damaged: the first size serves
  }
}

/** Enough of the title bar must be on some screen to take hold of the window. */
function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlap = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    return overlap >= 100 && bounds.y >= workArea.y && bounds.y < workArea.y + workArea.height - 40;
  });
}
