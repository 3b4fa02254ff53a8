import type { Decorator, Preview } from '@storybook/react-vite';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiErrorProvider } from 'react-api-error';
import { languageOf, languages, ownName } from '../stories/languages.js';
import { SpeechLog } from '../stories/speech/SpeechLog.js';

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the library, and its direction',
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
    description: 'As for a person who asks the system for more contrast',
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
    description: 'List what a screen reader is told',
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

/** The page wears what is chosen above it; `preview.css` says what that means. */
export const withLook: Decorator = (Story, { globals }) => (
  <>
    <Look density={String(globals['density'])} contrast={String(globals['contrast'])} />
    <Story />
  </>
);

/** The story in the language of the toolbar, as an app would set it. */
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

/** Beside a story alone on its page; a docs page holds many, and one page has one voice. */
export const withSpeechLog: Decorator = (Story, { globals, viewMode }) => {
  if (globals['speech'] !== 'on' || viewMode !== 'story') return <Story />;
  return (
    <Heard>
      <Story />
    </Heard>
  );
};

/** The story begins when the log is listening, so that its first words are in it. */
function Heard({ children }: { readonly children: ReactNode }) {
  const [isListening, setIsListening] = useState(false);
  return (
    <>
      {isListening && children}
      <SpeechLog onListening={() => setIsListening(true)} />
    </>
  );
}
