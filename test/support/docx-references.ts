import { descendants, docxElements, value, type DocxElement } from './docx-elements';

/**
 * What in a Word file points at nothing, or is there twice where once is the rule; empty when all is well. The validator of the Open XML SDK
 * does not look at these.
 */
export function danglingReferences(bytes: Uint8Array): readonly string[] {
  const parts = docxElements(bytes);
  const faults: string[] = [];
  for (const [name, root] of parts) if (name.startsWith('word/') && name.endsWith('.xml')) faults.push(...relationshipFaults(parts, name, root));
  const content = ['word/document.xml', 'word/footnotes.xml', ...[...parts.keys()].filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name))].flatMap((name) => { const root = parts.get(name); return root ? [root] : []; });
  return [...faults, ...bookmarkFaults(content), ...styleFaults(parts, content), ...numberingFaults(parts, content), ...footnoteFaults(parts), ...cellFaults(content), ...drawingFaults(content)];
}

function relationshipFaults(parts: ReadonlyMap<string, DocxElement>, name: string, root: DocxElement): readonly string[] {
  const relationships = parts.get(name.replace(/^word\/(.*)$/, 'word/_rels/$1.rels'));
  const known = relationships?.children.map((relationship) => relationship.attributes['Id'] ?? '') ?? [];
  const used = attributeValues(root, /^r:(id|embed|link)$/);
  return [...duplicates(known).map((id) => `${name}: relationship ${id} twice`), ...used.filter((id) => !known.includes(id)).map((id) => `${name}: no relationship ${id}`)];
}

function bookmarkFaults(content: readonly DocxElement[]): readonly string[] {
  const starts = content.flatMap((root) => descendants(root, 'w:bookmarkStart'));
  const names = starts.map((start) => start.attributes['w:name'] ?? '');
  const ends = content.flatMap((root) => descendants(root, 'w:bookmarkEnd')).map((end) => end.attributes['w:id'] ?? '');
  const ids = starts.map((start) => start.attributes['w:id'] ?? '');
  const anchors = content.flatMap((root) => descendants(root, 'w:hyperlink')).flatMap((link) => link.attributes['w:anchor'] ?? []);
  const fields = content.flatMap((root) => descendants(root, 'w:instrText')).flatMap((field) => /PAGEREF (\S+)/.exec(field.text)?.[1] ?? []);
  return [
    ...duplicates(names.map((name) => name.toLowerCase())).map((name) => `bookmark ${name} twice`),
    ...names.filter((name) => name.length > 40).map((name) => `bookmark name ${name} too long`),
    ...duplicates(ids).map((id) => `bookmark id ${id} twice`),
    ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...[...anchors, ...fields].filter((name) => !names.includes(name)).map((name) => `no bookmark ${name}`),
  ];
}

function styleFaults(parts: ReadonlyMap<string, DocxElement>, content: readonly DocxElement[]): readonly string[] {
  const styles = parts.get('word/styles.xml');
  if (!styles) return ['no styles'];
  const known = descendants(styles, 'w:style').map((style) => style.attributes['w:styleId'] ?? '');
  const numbering = parts.get('word/numbering.xml');
  const used = [...content, styles, ...(numbering ? [numbering] : [])].flatMap((root) => ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap((name) => descendants(root, name))).map((element) => element.attributes['w:val'] ?? '');
  return [...duplicates(known).map((id) => `style ${id} twice`), ...[...new Set(used)].filter((id) => !known.includes(id)).map((id) => `no style ${id}`)];
}

function numberingFaults(parts: ReadonlyMap<string, DocxElement>, content: readonly DocxElement[]): readonly string[] {
  const numbering = parts.get('word/numbering.xml');
  const styles = parts.get('word/styles.xml');
  if (!numbering || !styles) return ['no numbering or styles'];
  const abstracts = descendants(numbering, 'w:abstractNum').map((definition) => definition.attributes['w:abstractNumId']);
  const lists = descendants(numbering, 'w:num');
  const known = lists.map((list) => list.attributes['w:numId']);
  const used = [...content, styles].flatMap((root) => descendants(root, 'w:numId')).map((element) => element.attributes['w:val']);
  return [
    ...[...new Set(used)].filter((id) => id !== '0' && !known.includes(id)).map((id) => `no list ${id}`),
    ...lists.filter((list) => !abstracts.includes(value(list, 'w:abstractNumId'))).map((list) => `list ${list.attributes['w:numId']} has no definition`),
  ];
}

function footnoteFaults(parts: ReadonlyMap<string, DocxElement>): readonly string[] {
  const document = parts.get('word/document.xml');
  const notes = parts.get('word/footnotes.xml');
  if (!document || !notes) return ['no document or footnotes'];
  const known = descendants(notes, 'w:footnote').map((note) => note.attributes['w:id'] ?? '');
  const used = descendants(document, 'w:footnoteReference').map((reference) => reference.attributes['w:id'] ?? '');
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `no footnote ${id}`),
    ...known.filter((id) => Number(id) > 0 && !used.includes(id)).map((id) => `footnote ${id} has no reference`),
    ...duplicates([...known]).map((id) => `footnote ${id} twice`),
  ];
}

function cellFaults(content: readonly DocxElement[]): readonly string[] {
  return content.flatMap((root) => descendants(root, 'w:tc')).filter((cell) => cell.children.at(-1)?.name !== 'w:p').map(() => 'a cell does not end in a paragraph');
}

function drawingFaults(content: readonly DocxElement[]): readonly string[] {
  return duplicates(content.flatMap((root) => descendants(root, 'wp:docPr')).map((properties) => properties.attributes['id'] ?? '')).map((id) => `drawing ${id} twice`);
}

function attributeValues(element: DocxElement, name: RegExp): readonly string[] {
  return [...Object.entries(element.attributes).flatMap(([key, attribute]) => (name.test(key) ? [attribute] : [])), ...element.children.flatMap((child) => attributeValues(child, name))];
}

function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((item, index) => values.indexOf(item) !== index))];
}
