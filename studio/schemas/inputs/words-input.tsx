/** @jsxImportSource react */
import type { ArrayOfObjectsInputProps } from 'sanity';

export const WordsInput = (props: ArrayOfObjectsInputProps) => props.renderDefault(props);
