/**
 * Calls a function whenever an element becomes wider or narrower, until the function that this returns is called. Where
 * apps test without a browser, nothing has a width.
 */
export function watchWidth(element: HTMLElement, onChange: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {};
  const before = element.clientWidth;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth !== before) onChange();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
