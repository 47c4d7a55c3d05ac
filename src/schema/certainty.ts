import { z } from 'zod';

/** How sure Readout is that this fact is what the report says (never that it is true): a calibrated probability, 0 to 1. */
export const certaintySchema = z.number().min(0).max(1);
