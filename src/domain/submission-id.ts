import * as z from 'zod';

/** For staff who may read answers, and in no file that they take away. */
export const submissionId = z.string().regex(/^[0-9a-f]{32}$/);
