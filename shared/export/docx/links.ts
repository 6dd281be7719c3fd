import type { IContext, IXmlableObject, ParagraphChild } from 'docx';
import { XmlElement } from './xml-element';

const HYPERLINK_RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Counts the targets of a document's links, so that the same target has the same relationship id in every export. */
export class LinkTargets {
  readonly #ids = new Map<string, string>();

  /** The relationship id of a target, without docx's `rId` in front; undefined when it is not an address. */
  idOf(url: string): { readonly id: string; readonly target: string } | undefined {
    const target = parseTarget(url);
    if (target === undefined) return undefined;
    const id = this.#ids.get(target) ?? `Link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return { id, target };
  }
}

/** A link to an address outside the document (`w:hyperlink`, ECMA-376 part 1, 17.16.22); docx's own has a random relationship id. */
export class ExternalLink extends XmlElement {
  readonly #target: { readonly id: string; readonly target: string };

  constructor(target: { readonly id: string; readonly target: string }, children: readonly ParagraphChild[]) {
    super('w:hyperlink', { 'r:id': `rId${target.id}`, 'w:history': 1 }, children);
    this.#target = target;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { Relationships: relationships } = context.viewWrapper;
    const written = writtenTargets.get(relationships) ?? new Set();
    writtenTargets.set(relationships, written);
    if (!written.has(this.#target.id)) {
      written.add(this.#target.id);
      relationships.addRelationship(this.#target.id, HYPERLINK_RELATIONSHIP, this.#target.target, 'External');
    }
    return super.prepForXml(context);
  }
}

const writtenTargets = new WeakMap<object, Set<string>>();

/** Only a well-formed address may stand in a relationship: Word calls the whole file damaged for a bad one. */
function parseTarget(url: string): string | undefined {
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}
