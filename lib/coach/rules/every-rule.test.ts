import { expect, it } from 'vitest';
import { RULES } from '../coach';

/** As coach.md has them; S14 and S15 are ours. C6 is E from 160 hours on. */
const TABLE = `
P1 E judgement, P2 W CIOAU, P3 W PRFAQ, P4 W judgement, P5 T LEADDEV, P6 T BAZHIN, P7 W BAZHIN, P8 T PMINS,
C1 E judgement, C5 E judgement, C2 W judgement, C3 W judgement, C4 T judgement, C6 W judgement, C7 W judgement, C8 W judgement, R14 T NUC, C9 T HBR, C10 W VNOVA, C11 W judgement, C12 W judgement, C13 T NUC, C14 W judgement,
S1 E judgement, S2 W judgement, S3 T judgement, S4 W judgement, S5 W judgement, S7 W VIRT, S8 W CIONZ, S9 W judgement, S10 W judgement, S14 W judgement, S15 W VIRT, S11 T judgement, S12 W judgement, S13 T NUC,
O1 W PMI, O2 T judgement, O3 T judgement, A1 E judgement, A2 E EACH, A3 W judgement, A4 W judgement, A5 W judgement, A6 W judgement, A7 W judgement, A8 T judgement, A10 W judgement,
R1 W judgement, R2 W judgement, R3 W judgement, R4 W LEVY, R5 E judgement, R6 W judgement, R7 W judgement, R8 T judgement, R9 W judgement, R10 W judgement, R11 T judgement, R13 W judgement, R15 T PMI,
R12 W judgement, G2 W LETHAIN, G3 T judgement, G4 T judgement, G5 T judgement`;

it('every rule is as grave as coach.md says, and names who found that it is asked', () =>
  expect(RULES.map(({ id, severity, source }) => `${id} ${severity} ${source}`)).toEqual(TABLE.trim().split(/,\s+/)));
