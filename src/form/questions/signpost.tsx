import { useEnglish } from '../language.ts';

/** Whom to tell of danger, below a box in which somebody might. */
export function Signpost({ text }: { text: string | undefined }) {
  const english = useEnglish();
  return text ? (
    <p class="app-signpost" {...english}>
      {text}
    </p>
  ) : null;
}
