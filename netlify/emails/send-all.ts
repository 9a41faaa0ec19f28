import type { Consultation } from '../../src/domain/consultation.ts';
import { sendDue } from './send.ts';
import type { Sending } from './sender-world.ts';
import { writerFor } from './write.ts';

/** Sends what is due, of what is live. */
export async function send(
  consultations: Consultation[],
  world: Sending,
  isOver: () => boolean,
): Promise<void> {
  const now = new Date(Date.now() + world.clockShift);
  const write = writerFor(consultations, now, world);
  await sendDue(world, { write, isOver });
}
