/**
 * The page around the tests scales the frame that they run in, at least by one, and the driver of
 * Firefox finds nothing to click in a frame that is scaled.
 */
const { document: around } = window.parent;
const style = around.createElement('style');
style.textContent = ':has(> iframe[data-vitest]) { transform: none !important; }';
around.head.append(style);
