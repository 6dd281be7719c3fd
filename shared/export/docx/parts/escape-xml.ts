const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML content and attributes; control characters have been taken out before (see sanitise.ts). */
export const escapeXml = (text: string): string => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : text);

/** What every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Attributes as they stand in a tag. */
export const xmlAttributes = (attributes: Readonly<Record<string, string>>): string => Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
