/**
 * Opens what hides an element, as a browser does for the target of a link: closed details, and what is
 * `hidden="until-found"`.
 */
export function openAround(element: Element): void {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around !== element && around.localName === 'details') around.setAttribute('open', '');
    if (around.getAttribute('hidden') === 'until-found') {
      around.dispatchEvent(new Event('beforematch', { bubbles: true }));
      around.removeAttribute('hidden');
    }
  }
}
