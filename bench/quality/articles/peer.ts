import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The peer, as its users run it: linkedom's parser and Mozilla's Readability. Null where it finds nothing or throws. */
export function readWithReadability(source: string): string | null {
  try {
    const { document } = parseHTML(source);
    return (
      new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()?.textContent ?? null
    );
  } catch {
    return null;
  }
}
