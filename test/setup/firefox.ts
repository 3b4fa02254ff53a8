const { document: around } = window.parent;

/**
 * The page around the tests scales the frame that they run in, at least by one, and the driver of
 * Firefox finds nothing to click in a frame that is scaled.
 */
const style = around.createElement('style');
style.textContent = ':has(> iframe[data-vitest]) { transform: none !important; }';
around.head.append(style);

/**
 * Tab from the last element of a page, and from the first one backwards, leads to the buttons of Firefox
 * itself. No test could bring focus back from there, so there is a stop before and after the frame.
 */
for (const place of ['afterbegin', 'beforeend'] as const)
  around.body.insertAdjacentElement(place, around.createElement('button'));
