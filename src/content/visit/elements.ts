/** What elements of a page are for the text they hold. */

/** Not for reading, or not ours to read: code, forms and editors, drawings, other documents, navigation. */
const SKIPPED = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'slot'],
  ...['code', 'pre', 'kbd', 'samp', 'tt', 'var', 'xmp', 'listing', 'plaintext'],
  ...['textarea', 'input', 'select', 'option', 'datalist', 'button', 'meter', 'progress', 'output'],
  ...['iframe', 'frame', 'object', 'embed', 'canvas', 'audio', 'video', 'img', 'picture', 'map'],
  ...['nav', 'menu', 'svg', 'math', 'rt', 'rp'],
]);

/** Elements whose text runs on with the text around them. */
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'label',
    'mark',
  ],
  ...['q', 'rb', 'ruby', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'u', 'wbr', 'nobr'],
]);

/** Elements that stand by themselves. Of all others, made up by the page, only the style tells. */
const BLOCK = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'col',
    'colgroup',
    'dd',
    'details',
    'dialog',
    'dir',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
  ],
  ...[
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'ol',
    'p',
    'search',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
  ],
  ...['th', 'thead', 'tr', 'ul'],
]);

const HEADING = /^h[1-6]$/;

// A form answers with its fields where these are named like properties, also to us; asked of the prototype it cannot.
const { hasAttributes, hasAttribute, getAttribute, checkVisibility } = Element.prototype;

/** First child of a node, whatever the fields of a form are called. */
export function firstChildOf(node: ParentNode & Node): ChildNode | null {
  return node instanceof HTMLFormElement ? Reflect.get(Node.prototype, 'firstChild', node) : node.firstChild;
}

/** Node behind another, likewise. */
export function nextSiblingOf(node: ChildNode): ChildNode | null {
  return node instanceof HTMLFormElement
    ? Reflect.get(Node.prototype, 'nextSibling', node)
    : node.nextSibling;
}

/** Whether the text in an element is none of ours, whatever it looks like. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  // Most elements have no attributes at all, and asking that is cheaper than asking for each.
  if (!hasAttributes.call(element)) return false;
  if (hasAttribute.call(element, 'hidden') || getAttribute.call(element, 'aria-hidden') === 'true')
    return true;
  const editable = getAttribute.call(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = getAttribute.call(element, 'role');
  return (
    role === 'navigation' || role === 'textbox' || role === 'menu' || role === 'menubar' || role === 'toolbar'
  );
}

/** Whether an element or one around it is skipped: asked where reading begins in the middle of a page. */
export function isInSkipped(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) if (isSkipped(at)) return true;
  return false;
}

/** Whether an element is a heading for the reader. */
export function isHeading(element: Element): boolean {
  return HEADING.test(element.localName) || getAttribute.call(element, 'role') === 'heading';
}

/** Whether the text of an element stands by itself, as far as its name tells; null where only its style does. */
export function standsAlone(element: Element): boolean | null {
  const name = element.localName;
  if (BLOCK.has(name)) return true;
  return INLINE.has(name) ? false : null;
}

/** Whether the style of an element makes its text run on with that around it. */
export function runsOn(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** Whether the reader can see what is in an element (which may have no box of its own). */
export function isVisible(element: Element): boolean {
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  return getComputedStyle(element).display === 'contents';
}

/** The element around another, also out of a shadow tree. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest element, itself included, whose text stands by itself. */
export function blockAround(element: Element): Element {
  let at = element;
  for (;;) {
    if (standsAlone(at) ?? !runsOn(at)) return at;
    const parent = at.parentElement;
    if (parent === null) return at;
    at = parent;
  }
}
