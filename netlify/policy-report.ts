import * as z from 'zod';

const directive = z.string().regex(/^[a-z-]{1,40}$/);

/** What browsers send to `report-uri`, and the newer ones to `report-to`. */
const report = z.union([
  z.object({ 'csp-report': z.object({ 'effective-directive': directive }) }),
  z.array(z.object({ body: z.object({ effectiveDirective: directive }) })).max(20),
]);

/** The directives that a report says were broken; none where it is no report. */
export function brokenRules(text: string): string[] {
  const read = report.safeParse(parsed(text));
  if (!read.success) return [];
  return Array.isArray(read.data)
    ? read.data.map(({ body }) => body.effectiveDirective)
    : [read.data['csp-report']['effective-directive']];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
