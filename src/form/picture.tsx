import type { Picture as Shown } from '../domain/picture.ts';

/** A picture beside words, as sharp as the screen. */
export function Picture({ src, width, height, alt }: Shown) {
  const sizes = (ending: string) => `${src}.${ending}, ${src}@2x.${ending} 2x`;
  return (
    <picture>
      <source type="image/avif" srcset={sizes('avif')} />
      <img
        class="app-picture"
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
