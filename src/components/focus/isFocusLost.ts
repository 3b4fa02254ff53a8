import { isInFocusedFrame } from './isFocused.js';

/**
 * Whether no element has the focus in the document or shadow root that a node is, or was, in. In a frame it is
 * not lost when it is in the page around the frame.
 */
export function isFocusLost(node: Node): boolean {
  const { ownerDocument } = node;
  const focused = (node.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement;
  const element = focused ?? ownerDocument?.activeElement;
  if (element && element !== ownerDocument?.body) return false;
  return isInFocusedFrame(node);
}
