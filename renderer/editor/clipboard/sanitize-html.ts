import DOMPurify from 'dompurify';

const TAGS = ['p', 'div', 'span', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col', 'blockquote', 'pre', 'a', 'b', 'strong', 'i', 'em', 'cite', 'u', 'ins', 's', 'strike', 'del', 'sub', 'sup', 'mark', 'code', 'kbd', 'samp', 'tt', 'img', 'input', 'label', 'section', 'article', 'main', 'header', 'footer', 'aside', 'center', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'font', 'address'];
const ATTRIBUTES = ['href', 'src', 'style', 'class', 'id', 'name', 'lang', 'dir', 'align', 'colspan', 'rowspan', 'start', 'type', 'checked'];

/** Parses HTML without ever showing it and drops everything that is not on the list. The result is read, never put into the page. */
export function sanitizeHtml(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, { ALLOWED_TAGS: TAGS, ALLOWED_ATTR: ATTRIBUTES, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false, KEEP_CONTENT: true, FORBID_CONTENTS: ['style', 'script', 'xml', 'template', 'noscript', 'title'], RETURN_DOM_FRAGMENT: true, SANITIZE_DOM: false });
}
