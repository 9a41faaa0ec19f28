/** Whom to tell of danger, below a box in which somebody might. */
export const Signpost = ({ text }: { text: string | undefined }) =>
  text ? <p class="app-signpost">{text}</p> : null;
