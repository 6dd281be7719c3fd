// The theme that Fluent gets. Its accent is the one of tokens.css; nothing else in the window names a colour.
import { type BrandVariants, createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';

/** What can be drawn: `contrast` follows the system's forced colours and cannot be chosen by hand. */
export type ThemeName = 'light' | 'dark' | 'contrast';

const ACCENT: BrandVariants = {
  10: '#03101b', 20: '#0a1c2d', 30: '#0f2b45', 40: '#123858', 50: '#14416a', 60: '#174a7a', 70: '#1b568d', 80: '#20629f',
  90: '#3a77b0', 100: '#528bc0', 110: '#6aa9e0', 120: '#80b5e5', 130: '#93c3ec', 140: '#b4d5f2', 150: '#d2e5f7', 160: '#eaf3fb',
};
const FONTS = { fontFamilyBase: 'var(--bd-font-ui)', fontFamilyMonospace: 'var(--bd-font-mono)' } as const;
/** Interface text of 13 - 14 px, as office tools have it. */
const SIZES = { fontSizeBase200: '12px', fontSizeBase300: '13px', fontSizeBase400: '14px', fontSizeBase500: '18px', lineHeightBase300: '18px', lineHeightBase400: '20px', lineHeightBase500: '24px' } as const;

const light: Theme = { ...createLightTheme(ACCENT), ...FONTS, ...SIZES, colorStrokeFocus2: ACCENT[80] };
const darkBase = createDarkTheme(ACCENT);
const dark: Theme = { ...darkBase, ...FONTS, ...SIZES, colorNeutralBackground1: '#262a30', colorNeutralBackground1Hover: '#2f343b', colorNeutralBackground1Pressed: '#383e46', colorNeutralBackground1Selected: '#343a42', colorStrokeFocus2: ACCENT[130], colorBrandForeground1: ACCENT[110], colorBrandForeground2: ACCENT[120] };
const contrast: Theme = { ...teamsHighContrastTheme, ...FONTS, ...SIZES };

/** Fluent's theme object of a name. */
export const fluentTheme = (name: ThemeName): Theme => ({ light, dark, contrast })[name];

/** Writes the theme's name where tokens.css looks for it. */
export function applyTheme(name: ThemeName): void {
  document.documentElement.dataset['theme'] = name;
}
