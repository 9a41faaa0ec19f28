import type { Option } from '../../../domain/questions/question.ts';
import { Boxes, Instruction, OrBoxes, Part } from '../marks.tsx';

interface Props {
  code: string;
  most: { text: string; hint?: string | undefined; lang?: string | undefined; neither: Option };
  options: Option[];
}

/** The one that matters most: the list once more, without what was said of it before. */
export const MostPaper = ({ code, most, options }: Props) => (
  <div class="app-paper-part">
    <Part text={most.text} lang={most.lang} code={code} />
    {most.hint && <p class="app-paper-hint">{most.hint}</p>}
    <Instruction>Tick one box.</Instruction>
    <Boxes options={options.map(({ code, label, lang }) => ({ code, label, lang }))} />
    <OrBoxes options={[most.neither]} />
  </div>
);
