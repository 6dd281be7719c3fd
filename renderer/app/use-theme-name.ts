import { useEffect } from 'react';
import { useSettings } from './settings-store';
import { applyTheme, type ThemeName } from './theme';
import { useMedia } from './use-media';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The theme to draw: the system's forced colours first, then what the user chose, then what the system prefers. */
export function useThemeName(): ThemeName {
  const chosen = useSettings((store) => store.settings.theme);
  const systemDark = useMedia(DARK);
  const forced = useMedia(FORCED);
  const name: ThemeName = forced ? 'contrast' : chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen;
  useEffect(() => applyTheme(name), [name]);
  return name;
}
