/** Lets a component that writes style elements live under a policy that allows none. */

/** From now on a style element put into the head becomes a sheet of the document instead. */
export function adoptStyles(): void {
  const {head} = document;
  const insert = head.insertBefore.bind(head);
  head.insertBefore = <Kind extends Node>(node: Kind, next: Node | null) => {
    if (!(node instanceof HTMLStyleElement)) return insert(node, next);
    const sheet = new CSSStyleSheet();
    // In a layer, so that the page’s own style sheet has the last word.
    sheet.replaceSync(`@layer component{${node.textContent ?? ''}}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return node;
  };
}
