import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import preview from '../../.storybook/preview.js';

interface ComposedStory {
  readonly run: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

setProjectAnnotations(preview);

const modules = import.meta.glob('../../stories/**/*.stories.tsx', { eager: true });

/**
 * Every story by its name, set to a language as the toolbar does it.
 *
 * @param folder only the stories whose path it matches
 */
export function composedStories(
  language = 'en',
  folder = /./,
): readonly (readonly [name: string, story: ComposedStory])[] {
  const inLanguage = { initialGlobals: { language } };
  return Object.entries(modules)
    .filter(([path]) => folder.test(path))
    .flatMap(([path, module]) =>
      Object.entries(
        composeStories(module as never, inLanguage) as Record<string, ComposedStory>,
      ).map(
        ([name, story]) =>
          [`${path.replace(/.*\/(.*)\.stories\.tsx$/, '$1')} ${name}`, story] as const,
      ),
    );
}

/** An element for a story, alone on the page. */
export function emptyCanvas(): HTMLElement {
  // Without transitions, as a design system's buttons fade from one look to the next.
  document.body.innerHTML =
    '<style>* { transition: none !important }</style><main><h1>Stories</h1><h2>A story</h2><div></div></main>';
  return document.body.querySelector('div') ?? document.body;
}
