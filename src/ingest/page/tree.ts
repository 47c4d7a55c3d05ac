/** An element of a page. Offsets are into the page's source. */
export interface Element {
  readonly kind: 'element';
  readonly name: string;
  /** As written: character references are not decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly parent: Element | null;
  /** Where its start tag begins. */
  readonly start: number;
}

/** A run of characters as they stand in the source, character references included. */
export interface Text {
  readonly kind: 'text';
  readonly start: number;
  end: number;
}

export type Node = Element | Text;

/** Every element of a tree in document order, the root first; no recursion, so no depth is too deep. */
export function* elementsOf(root: Element): Generator<Element> {
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (child.kind === 'element') waiting.push(child);
    }
  }
}
