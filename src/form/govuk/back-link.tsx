export function BackLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} class="govuk-back-link">
      {text}
    </a>
  );
}
