import type { Picture as Shown } from '../domain/picture.ts';

/** A picture, as sharp as the screen: beside words, where its class says nothing else. */
export function Picture({ src, width, height, alt, ...shown }: Shown & { class?: string }) {
  const sizes = (ending: string) => `${src}.${ending}, ${src}@2x.${ending} 2x`;
  return (
    <picture>
      <source type="image/avif" srcset={sizes('avif')} />
      <img
        class={shown.class ?? 'app-picture'}
        src={`${src}.webp`}
        srcset={sizes('webp')}
        width={width}
        height={height}
        alt={alt}
        loading="lazy"
      />
    </picture>
  );
}
