/** The faces that the app ships, metric twins of the office faces; the numbers are the weights there are, each with its italic where there is one. */
const FAMILIES: readonly { readonly family: string; readonly file: string; readonly italics: boolean; readonly unicodeRange?: string }[] = [
  { family: 'Carlito', file: 'Carlito', italics: true },
  { family: 'Arimo', file: 'Arimo', italics: true },
  { family: 'Tinos', file: 'Tinos', italics: true },
  { family: 'Cousine', file: 'Cousine', italics: true },
  { family: 'Noto Naskh Arabic', file: 'NotoNaskhArabic', italics: false, unicodeRange: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF' },
];
const FACES = [{ name: '400Regular', weight: '400', style: 'normal' }, { name: '700Bold', weight: '700', style: 'normal' }, { name: '400Regular_Italic', weight: '400', style: 'italic' }, { name: '700Bold_Italic', weight: '700', style: 'italic' }] as const;

/** Makes the house styles' faces known to the page. Each is read from the app's resources when it is first used. */
export function registerFonts(): void {
  for (const { family, file, italics, unicodeRange } of FAMILIES) {
    for (const { name, weight, style } of FACES) {
      if (style === 'italic' && !italics) continue;
      document.fonts.add(new FontFace(family, `url(/fonts/${file}_${name}.ttf)`, { weight, style, display: 'block', ...(unicodeRange === undefined ? {} : { unicodeRange }) }));
    }
  }
}
