import type { Consultation } from '../../src/domain/consultation.ts';
import { lazily } from '../publishing/publishing-world.ts';
import { report } from '../report.ts';
import { send } from './send-all.ts';
import { realSending } from './sender-world.ts';
import { tellOf } from './tell.ts';

const FOR_MS = 15_000; // of the half a minute that a scheduled function has

const sending = lazily(() => realSending());

/** Finds out what there is to tell of, and sends what is due. Does nothing where nothing can be sent. */
export async function tellAndSend(consultations: Consultation[]): Promise<void> {
  const world = sending();
  if (!world) return;
  await tellOf(consultations, new Date(Date.now() + world.clockShift), world);
  await sendNow(consultations);
}

/** A fault is reported, and no more: the next that comes by sends what is left. */
export async function sendNow(consultations: Consultation[]): Promise<void> {
  try {
    const world = sending();
    const end = performance.now() + FOR_MS;
    if (world) await send(consultations, world, () => performance.now() > end);
  } catch (error) {
    report('emails-not-sent', error);
  }
}
