const { document: around } = window.parent;

/**
 * The page around the tests scales their frame, even if only by one, and Firefox's driver cannot click in a
 * scaled frame.
 */
const style = around.createElement('style');
style.textContent = ':has(> iframe[data-vitest]) { transform: none !important; }';
around.head.append(style);

/**
 * Tab from the last element of a page, and Shift+Tab from the first one, lead to the buttons of Firefox
 * itself. No test could move focus back from there, so there is a tab stop before and after the frame.
 */
for (const place of ['afterbegin', 'beforeend'] as const)
  around.body.insertAdjacentElement(place, around.createElement('button'));
