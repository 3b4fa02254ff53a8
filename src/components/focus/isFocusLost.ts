import { isInFocusedFrame } from './isFocused.js';

/**
 * Whether no element has the focus in the page that a node stands in, or stood in: that of its own
 * document, which may be the one of a frame, and inside of its shadow root. It is not lost from a frame
 * when it is in the page around.
 */
export function isFocusLost(node: Node): boolean {
  const { ownerDocument } = node;
  const focused = (node.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement;
  const element = focused ?? ownerDocument?.activeElement;
  if (element && element !== ownerDocument?.body) return false;
  return isInFocusedFrame(node);
}
