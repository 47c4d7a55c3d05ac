import { type Condition, type Expectation, type Kind, kinds } from './case.js';

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/**
 * Reads one expectation: `statement: speaker = X; act = say`, `not statement: act = deny`, `may contact: kind = call`, `no contact`, `none`.
 * Throws an Error that names what it could not read.
 */
export function parseExpectation(text: string): Expectation {
  const written = text.trim();
  if (written === 'none') return { mode: 'none', kind: null, conditions: [], text: written };
  const no = /^no (\w+)$/.exec(written);
  if (no) return { mode: 'none', kind: kindOf(no[1], written), conditions: [], text: written };
  const fact = /^(not |may )?(\w+):\s*(.+)$/s.exec(written);
  if (!fact) throw new Error(`cannot read the expectation "${written}"`);
  const conditions = parseConditions(fact[3]);
  const mode = fact[1] === undefined ? 'fact' : (fact[1].trim() as 'not' | 'may');
  return { mode, kind: kindOf(fact[2], written), conditions, text: written };
}

/** Reads a cell of a table whose column is headed by a kind: conditions, `not` and conditions, or `none`. */
export function parseCell(kind: string, cell: string): Expectation {
  const written = cell.trim();
  if (written === 'none') return parseExpectation(`no ${kind}`);
  const not = /^not\s+(.*)$/s.exec(written);
  return parseExpectation(not ? `not ${kind}: ${not[1]}` : `${kind}: ${written}`);
}

function kindOf(name: string, written: string): Kind {
  if (!isKind(name)) throw new Error(`no such kind of fact: "${name}" in "${written}"`);
  return name;
}

function parseConditions(text: string): Condition[] {
  return splitOutsideQuotes(text, ';').map((part) => {
    const match = /^([\w. ]+?)\s*(!=|!~|=|~)\s*(.+)$/s.exec(part);
    if (!match) throw new Error(`cannot read the condition "${part}"`);
    const [, field, operator, value] = match;
    const values = value.trim() === 'none' ? null : splitOutsideQuotes(value, '+').map(unquote);
    return { field, operator: operator as Condition['operator'], values };
  });
}

function splitOutsideQuotes(text: string, separator: ';' | '+'): string[] {
  const pattern = separator === ';' ? /(?:"[^"]*"|[^;"])+/g : /(?:"[^"]*"|(?! \+ )[^"])+/g;
  return (text.match(pattern) ?? []).map((part) => part.replace(/^\+ /, '').trim()).filter((part) => part !== '');
}

const unquote = (value: string): string => /^"([^"]*)"$/.exec(value)?.[1] ?? value;
