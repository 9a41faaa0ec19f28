import { codeOf } from '../../domain/addresses.ts';
import type { PaperProps } from './paper.tsx';

/** What staff need to key this sheet in, and room for the number by which they find it again. */
export const OfficeUse = ({ consultation, paper }: PaperProps) => (
  <div class="app-paper-office">
    <p>
      For our staff: form number <span class="app-paper-number" />
    </p>
    <p class="app-paper-code">
      {codeOf(consultation)} · {paper.version} · printing {paper.printing} · {consultation.revision}
    </p>
  </div>
);
