interface Place {
  node: Text;
  offset: number;
}

/** The text of a page as it is read, with the place of every letter; words in bold or with a marker stroke run on. */
export class PageText {
  private text = '';
  private readonly places: Place[] = [];
  private from = 0;

  constructor(root: Element) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let block: Element | null = null;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const own = blockOf(node, root);
      if (own !== block) this.add(' ', { node, offset: 0 });
      block = own;
      for (let offset = 0; offset < node.data.length; offset += 1)
        this.add(node.data.charAt(offset), { node, offset });
    }
  }

  /** Where a sentence stands, looked for from where the last one ended; null when the page does not show it. */
  find(sentence: string): ((start: number, end: number) => Range) | null {
    const wanted = sentence.replace(/\s+/g, ' ').trim();
    const after = this.text.indexOf(wanted, this.from);
    const at = after === -1 ? this.text.indexOf(wanted) : after;
    if (at === -1 || wanted === '') return null;
    this.from = at + wanted.length;
    return (start, end) => {
      const first = this.places[at + start];
      const last = this.places[at + Math.max(start, end - 1)];
      const range = document.createRange();
      if (!first || !last) return range;
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, Math.min(last.node.data.length, last.offset + 1));
      return range;
    };
  }

  private add(letter: string, place: Place): void {
    const blank = /\s/.test(letter);
    if (blank && (this.text === '' || this.text.endsWith(' '))) return;
    this.text += blank ? ' ' : letter;
    this.places.push(place);
  }
}

const INLINE = new Set(['A', 'B', 'STRONG', 'MARK', 'EM', 'I', 'SMALL', 'SPAN']);

function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement ?? root;
  while (element !== root && INLINE.has(element.tagName) && element.parentElement)
    element = element.parentElement;
  return element;
}
