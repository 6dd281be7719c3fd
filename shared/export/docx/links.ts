import type { Document } from 'docx';
import { type Xml, xml } from './xml';

const HYPERLINK_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

type Relationships = Document['Document']['Relationships'];

/** The addresses that a part links to; each has one relationship, with an id that is the same in every export (docx's own links have random ones). */
export class LinkTargets {
  readonly #ids = new Map<string, string>();

  /** A link around runs (`w:hyperlink`, ECMA-376 part 1, 17.16.22); undefined when the address is not one: Word calls the whole file damaged for that. */
  link(url: string, children: readonly Xml[]): Xml | undefined {
    const target = parseTarget(url);
    if (target === undefined) return undefined;
    const id = this.#ids.get(target) ?? `Link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return xml('w:hyperlink', { 'r:id': `rId${id}`, 'w:history': 1 }, children);
  }

  /** Writes the relationships of the links. */
  register(relationships: Relationships): void {
    for (const [target, id] of this.#ids) relationships.addRelationship(id, HYPERLINK_RELATIONSHIP, target, 'External');
  }
}

function parseTarget(url: string): string | undefined {
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}
