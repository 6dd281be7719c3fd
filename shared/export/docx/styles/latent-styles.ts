/** What Word shows of its own styles that the document does not define (`w:latentStyles`, ECMA-376 part 1, 17.7.4.5): the few that memos use. */
export function latentStyles(): string {
  const shown = (name: string, priority: number, quick: boolean): string => `<w:lsdException w:name="${name}" w:semiHidden="0" w:uiPriority="${priority}" w:unhideWhenUsed="0"${quick ? ' w:qFormat="1"' : ''}/>`;
  const whenUsed = (name: string, priority: number): string => `<w:lsdException w:name="${name}" w:semiHidden="1" w:uiPriority="${priority}" w:unhideWhenUsed="1"/>`;
  return '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376">'
    + shown('Normal', 0, true)
    + [1, 2, 3, 4].map((level) => shown(`heading ${level}`, 9, true)).join('')
    + [5, 6, 7, 8, 9].map((level) => whenUsed(`heading ${level}`, 9)).join('')
    + [1, 2, 3, 4].map((level) => shown(`toc ${level}`, 39, false)).join('')
    + shown('caption', 35, true) + shown('Title', 10, true) + shown('Subtitle', 11, true) + shown('Strong', 22, true) + shown('Emphasis', 20, true)
    + shown('Quote', 29, true) + shown('List Bullet', 20, true) + shown('List Number', 20, true) + shown('List Paragraph', 34, true) + shown('Table Grid', 39, false)
    + whenUsed('footnote text', 99) + whenUsed('footnote reference', 99) + whenUsed('header', 99) + whenUsed('footer', 99) + whenUsed('Hyperlink', 99) + shown('TOC Heading', 39, true)
    + '</w:latentStyles>';
}
