/** Only what happened and the error's code: a driver's message can carry what somebody wrote. */
export function report(event: string, error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  console.error(JSON.stringify({ event, code }));
}
