/** Looks that pages can have, by the words that the style knows them by. */
export const displays = [
  { looks: 'large', text: 'Larger text' },
  { looks: 'spaced', text: 'More space between letters, words and lines' },
  { looks: 'calm', text: 'Calm: fewer colours, and only what you need' },
  { looks: 'dark', text: 'Dark: light text on a dark page' },
  { looks: 'large_spaced', text: 'Larger text with more space' },
  { looks: 'large_spaced_calm', text: 'Larger text with more space, calm' },
  { looks: 'large_spaced_calm_dark', text: 'Larger text with more space, calm and dark' },
  { looks: 'calm_dark', text: 'Calm and dark' },
  { looks: 'usual', text: 'As usual' },
] as const;

export const DISPLAY_PATH = '/display/';
