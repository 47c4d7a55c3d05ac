import { type Evidence, evidenceSchema } from './evidence.js';

/** Every piece of evidence below a value, with its path, e.g. `statements[3].cue.evidence[0]`. */
export function* evidenceWithin(value: unknown, path = ''): Generator<{ path: string; evidence: Evidence }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* evidenceWithin(item, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    if ('exact' in value) {
      const evidence = evidenceSchema.safeParse(value);
      if (evidence.success) yield { path, evidence: evidence.data };
    } else {
      for (const [key, item] of Object.entries(value))
        yield* evidenceWithin(item, path === '' ? key : `${path}.${key}`);
    }
  }
}
