import { createElement } from 'react';

/**
 * A component that renders the same elements, attributes and texts as an element of the page, and does
 * nothing else.
 *
 * @param {Element} original
 */
export function plainCopy(original) {
  const description = describe(original);
  return () => draw(description);
}

/**
 * @typedef {{ tag: string, props: Record<string, string>, children: Child[] }} Description
 * @typedef {Description | string} Child
 */

/** @param {Element} element @returns {Description} */
function describe(element) {
  const attributes = [...element.attributes].map(({ name, value }) => [propOf(name), value]);
  return {
    tag: element.localName,
    props: Object.fromEntries(attributes),
    children: [...element.childNodes].map(describeChild),
  };
}

/** @param {Node} node @returns {Child} */
function describeChild(node) {
  return node instanceof Element ? describe(node) : (node.textContent ?? '');
}

/** A few attributes have another name in React. @param {string} attribute */
function propOf(attribute) {
  if (attribute === 'class') return 'className';
  return attribute === 'tabindex' ? 'tabIndex' : attribute;
}

/** @param {Child} child @returns {import('react').ReactNode} */
function draw(child) {
  if (typeof child === 'string') return child;
  return createElement(child.tag, child.props, ...child.children.map(draw));
}
