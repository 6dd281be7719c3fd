import { app } from 'electron';

/** The address of Vite's server in `npm run dev`; null in every other run and always in a packaged app. */
export function devServer(): URL | null {
  const address = process.env.BRIEFING_DESK_DEV_SERVER;
  return app.isPackaged || address === undefined ? null : new URL(address);
}
