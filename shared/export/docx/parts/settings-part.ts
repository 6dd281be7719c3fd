import { defaultLanguageAttributes } from '../language';
import { XML_DECLARATION, xmlAttributes } from './escape-xml';

/** The settings part (`w:settings`, ECMA-376 part 1, 17.15.1.78): Word 2013's layout rules and up, no question on opening. */
export function settingsPart(language: string, trackRevisions: boolean): string {
  const rule = (name: string, value: number): string => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
  return `${XML_DECLARATION}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`
    + '<w:zoom w:percent="100"/>'
    + (trackRevisions ? '<w:trackRevisions/>' : '')
    + '<w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="0"/><w:evenAndOddHeaders w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/>'
    + '<w:footnotePr><w:pos w:val="pageBottom"/><w:numFmt w:val="decimal"/><w:numRestart w:val="continuous"/><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    + '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>'
    + `<w:compat>${rule('compatibilityMode', 15)}${rule('overrideTableStyleFontSizeAndJustification', 1)}${rule('enableOpenTypeFeatures', 1)}${rule('doNotFlipMirrorIndents', 1)}${rule('differentiateMultirowTableHeaders', 1)}${rule('useWord2013TrackBottomHyphenation', 0)}</w:compat>`
    + `<w:themeFontLang${xmlAttributes(defaultLanguageAttributes(language))}/>`
    + '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
    + '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>';
}
