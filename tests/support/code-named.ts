import { consultationCode, type ConsultationCode } from '../../src/domain/addresses.ts';

/** What the consultation that tests know by this name is kept under. */
export const codeNamed = (name: string): ConsultationCode => consultationCode.parse(name);
