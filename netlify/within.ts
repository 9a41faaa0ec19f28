/** Fails rather than keep somebody waiting. What comes of it later is nobody’s any more. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('Too late'), { code: 'TOO_LATE' })),
      ms,
    );
  });
  work.catch(() => undefined); // reported here or, once we stopped waiting, nowhere
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
