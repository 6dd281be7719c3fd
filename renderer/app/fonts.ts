/** The faces that the app ships, metric twins of the office faces; and after them those of Arabic letters and of signs, for what the others lack. */
const FAMILIES: readonly { readonly family: string; readonly file: string; readonly styles: 'all' | 'regular'; readonly unicodeRange?: string }[] = [
  { family: 'Carlito', file: 'Carlito', styles: 'all' },
  { family: 'Arimo', file: 'Arimo', styles: 'all' },
  { family: 'Tinos', file: 'Tinos', styles: 'all' },
  { family: 'Cousine', file: 'Cousine', styles: 'all' },
  { family: 'Amiri', file: 'Amiri', styles: 'all', unicodeRange: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF' },
  { family: 'Noto Sans Symbols 2', file: 'NotoSansSymbols2', styles: 'regular', unicodeRange: 'U+2190-27BF, U+2900-2BFF, U+1F000-1FBFF' },
];
const FACES = [{ name: '400Regular', weight: '400', style: 'normal' }, { name: '700Bold', weight: '700', style: 'normal' }, { name: '400Regular_Italic', weight: '400', style: 'italic' }, { name: '700Bold_Italic', weight: '700', style: 'italic' }] as const;

/** Makes the house styles' faces known to the page. Each is read from the app's resources when it is first used. */
export function registerFonts(): void {
  for (const { family, file, styles, unicodeRange } of FAMILIES) {
    for (const { name, weight, style } of FACES) {
      if (styles === 'regular' && name !== '400Regular') continue;
      document.fonts.add(new FontFace(family, `url(/fonts/${file}_${name}.ttf)`, { weight, style, display: 'block', ...(unicodeRange === undefined ? {} : { unicodeRange }) }));
    }
  }
}
