import type { Decorator, Preview } from '@storybook/react-vite';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiErrorProvider } from 'react-api-error';
import { languageOf, languages, ownName } from '../stories/languages.js';
import { SpeechLog } from '../stories/speech/SpeechLog.js';

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the library, and writing direction',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map((language) => ({
        value: language.tag,
        title: ownName(language),
        right: language.dir === 'rtl' ? `${language.tag} ←` : language.tag,
      })),
    },
  },
  density: {
    description: 'How much room the banner takes',
    toolbar: {
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
  contrast: {
    description: 'As for people whose system asks for more contrast',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'normal', title: 'Contrast' },
        { value: 'more', title: 'More contrast' },
      ],
    },
  },
  speech: {
    description: 'Lists what a screen reader is told',
    toolbar: {
      icon: 'speaker',
      dynamicTitle: true,
      items: [
        { value: 'off', title: 'Speech log off' },
        { value: 'on', title: 'Speech log' },
      ],
    },
  },
};

export const initialGlobals = {
  language: 'en',
  density: 'comfortable',
  contrast: 'normal',
  speech: 'off',
};

interface LookProps {
  readonly density: string;
  readonly contrast: string;
}

function Look({ density, contrast }: LookProps) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['density'] = density;
    dataset['contrast'] = contrast;
  }, [density, contrast]);
  return null;
}

/** Gives the page the look chosen in the toolbar; `preview.css` defines it. */
export const withLook: Decorator = (Story, { globals }) => (
  <>
    <Look density={String(globals['density'])} contrast={String(globals['contrast'])} />
    <Story />
  </>
);

/** Shows the story in the language chosen in the toolbar, set as an app would set it. */
export const withLanguage: Decorator = (Story, { globals }) => {
  const locale = languageOf(globals['language']);
  return (
    <ApiErrorProvider locale={locale}>
      <div lang={locale.tag} dir={locale.dir}>
        <Story />
      </div>
    </ApiErrorProvider>
  );
};

/** Adds the speech log to a story, but not to a docs page, whose many stories would speak at once. */
export const withSpeechLog: Decorator = (Story, { globals, viewMode }) => {
  if (globals['speech'] !== 'on' || viewMode !== 'story') return <Story />;
  return (
    <Heard>
      <Story />
    </Heard>
  );
};

/** Renders the story once the log is listening, so that the log has its first words. */
function Heard({ children }: { readonly children: ReactNode }) {
  const [isListening, setIsListening] = useState(false);
  return (
    <>
      {isListening && children}
      <SpeechLog onListening={() => setIsListening(true)} />
    </>
  );
}
