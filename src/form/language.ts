import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the words around are in another language than the form's own. */
export const AnotherLanguage = createContext(false);

/** Attributes of a phrase of the form's own, which is English among whatever words. */
export const useEnglish = () =>
  useContext(AnotherLanguage) ? ({ lang: 'en', dir: 'ltr' } as const) : {};
