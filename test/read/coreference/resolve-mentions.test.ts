import { describe, expect, it } from 'vitest';
import { resolveMentions } from '../../../src/read/coreference/resolve-mentions.js';
import { loadReader } from '../../../src/read/reader.js';
import type { Chain } from '../../../src/text/interpretation.js';
import { sourceOf } from '../source-of.js';

const reader = loadReader();

const resolve = (text: string): readonly Chain[] => resolveMentions(reader.read(sourceOf(text))).chains;

/** The mentions of each chain, by its name. */
const chainsOf = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    resolve(text).map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
  );

const chain = (text: string, name: string): Chain | undefined => resolve(text).find((found) => found.name === name);

describe('a quotation that ends the paragraph before', () => {
  it('bars nobody it speaks of', () => {
    const before = 'Yuri Ushakov briefed the press. He added, “Donald Trump raised the war.”';
    const text = `${before}\n\nTrump said after returning from Iowa that he would speak with Volodymyr Zelensky.`;
    expect(chainsOf(text)['Donald Trump']).toEqual(['Donald Trump', 'Trump', 'he']);
  });
});

describe('names of one person', () => {
  it('are joined: full name, surname, title and surname', () => {
    const text = 'Angela Merkel arrived in Paris. Merkel met reporters. Chancellor Merkel said the talks went well.';
    expect(chainsOf(text)['Angela Merkel']).toEqual(['Angela Merkel', 'Merkel', 'Merkel']);
  });

  it('are joined with initials, middle names and hyphens', () => {
    const text =
      'Alexandria Ocasio-Cortez spoke first. Ocasio-Cortez then left. George W. Bush stayed. George Bush waved.';
    expect(chainsOf(text)['Alexandria Ocasio-Cortez']).toHaveLength(2);
    expect(chainsOf(text)['George W. Bush']).toEqual(['George W. Bush', 'George Bush']);
  });

  it('are joined with and without the Arabic article', () => {
    const text = 'Abdulhamid al-Dabour, a Libyan minister, blamed the rain. Dabour asked for an inquiry.';
    expect(chainsOf(text)['Abdulhamid al-Dabour']).toContain('Dabour');
  });

  it('keep the particles of a surname, which alone is the person too', () => {
    const text = 'Ursula von der Leyen met Jan van der Berg on Sunday. Von der Leyen said Van der Berg had agreed.';
    expect(chainsOf(text)['Ursula von der Leyen']).toContain('Von der Leyen');
    expect(chainsOf(text)['Jan van der Berg']).toContain('Van der Berg');
    expect(Object.keys(chainsOf('He flew to La Paz and de Lima stayed.'))).toContain('La Paz');
  });

  it('are found after an office or a rank', () => {
    const text = 'In the evening they named General Brice Oligui Nguema as leader. Nguema promised elections.';
    expect(chainsOf(text)['Brice Oligui Nguema']).toContain('Nguema');
  });

  it('are not made of an office alone', () => {
    const text =
      'The Prime Minister left for Lima. The Prime Minister spoke there. The President spoke, too. The President left.';
    expect(Object.keys(chainsOf(text))).toEqual(['Lima']);
  });

  it('are never joined by a surname that two people share', () => {
    const text = 'Hillary Clinton spoke in Ohio. Bill Clinton listened. Clinton said the economy mattered most.';
    expect(chainsOf(text)['Hillary Clinton']).toEqual(['Hillary Clinton']);
    expect(chainsOf(text)['Bill Clinton']).toEqual(['Bill Clinton']);
    expect(chainsOf(text).Clinton).toEqual(['Clinton']);
  });

  it('are not joined where given names clash', () => {
    const text = 'Ronald Reagan won. Nancy Reagan was there. Michael Reagan wrote about it.';
    expect(Object.keys(chainsOf(text))).toEqual(expect.arrayContaining(['Ronald Reagan', 'Nancy Reagan']));
  });
});

describe('roles', () => {
  it('and countries come from titles', () => {
    const text = 'Russian President Vladimir Putin spoke on Thursday.';
    expect(chain(text, 'Vladimir Putin')).toMatchObject({ kind: 'person', role: 'President', country: 'RUS' });
  });

  it('come from appositions, which are mentions', () => {
    const text = 'Yuri Ushakov, a top foreign policy aide, briefed reporters.';
    expect(chain(text, 'Yuri Ushakov')).toMatchObject({ role: 'top foreign policy aide' });
    expect(chainsOf(text)['Yuri Ushakov']).toEqual(['Yuri Ushakov', 'a top foreign policy aide']);
  });

  it('tell the country of a leader who is called by the surname', () => {
    expect(chain('President Biden spoke first.', 'Biden')).toMatchObject({ role: 'President', country: 'USA' });
    expect(chain('Governor Biden spoke first.', 'Biden')).toMatchObject({ role: 'Governor', country: null });
  });

  it('come from abbreviated titles', () => {
    expect(chain('Rep. Elijah Cummings spoke first.', 'Elijah Cummings')).toMatchObject({ role: 'Rep.' });
    expect(chain('Chairman Rep. Jason Chaffetz spoke.', 'Jason Chaffetz')).toMatchObject({ role: 'Chairman' });
  });

  it('lead back to the one person they fit', () => {
    const text = 'Kremlin spokesman Dmitry Peskov declined to comment. The spokesman said there was no date yet.';
    expect(chainsOf(text)['Dmitry Peskov']).toEqual(['Dmitry Peskov', 'The spokesman']);
  });

  it('tell two presidents apart by country', () => {
    const text =
      'Ukrainian President Volodymyr Zelensky called French President Emmanuel Macron. The Ukrainian president thanked him.';
    expect(chainsOf(text)['Volodymyr Zelensky']).toContain('The Ukrainian president');
    expect(chainsOf(text)['Emmanuel Macron']).not.toContain('The Ukrainian president');
  });

  it('that fit several people, or none, stay open', () => {
    const text =
      'President Emmanuel Macron met President Volodymyr Zelensky. The president smiled. The minister did not.';
    expect(Object.values(chainsOf(text)).flat()).not.toContain('The president');
    expect(Object.values(chainsOf(text)).flat()).not.toContain('The minister');
  });
});

describe('pronouns', () => {
  it('stand for the person who speaks', () => {
    const text = 'Emmanuel Macron arrived late. He said he was sorry.';
    expect(chainsOf(text)['Emmanuel Macron']).toEqual(['Emmanuel Macron', 'He', 'he']);
  });

  it('agree in gender', () => {
    const text = 'Angela Merkel met Emmanuel Macron in Berlin. She said the talks went well.';
    expect(chainsOf(text)['Angela Merkel']).toEqual(['Angela Merkel', 'She']);
  });

  it('do not stand for another argument of their verb', () => {
    const text = 'Vladimir Putin arrived. Donald Trump told him that the war must end.';
    expect(chainsOf(text)['Donald Trump']).toEqual(['Donald Trump']);
  });

  it('of the first and second person are left to the speaker', () => {
    const text = '"I am not happy," Donald Trump said. "You know it."';
    expect(chainsOf(text)['Donald Trump']).toEqual(['Donald Trump']);
  });

  it('do not stand for someone without a name who is nearer', () => {
    const text = 'Angela Merkel left Berlin. A woman stood at the gate. She said the road was closed.';
    expect(chainsOf(text)['Angela Merkel']).toEqual(['Angela Merkel']);
  });

  it('that could be either of two men stay open', () => {
    const text = 'Emmanuel Macron and Olaf Scholz met in Paris. He was late.';
    expect(Object.values(chainsOf(text)).flat()).not.toContain('He');
  });
});

describe('its', () => {
  it('is of the body that is the subject', () => {
    const text = 'Moscow moved its troops back on Monday.';
    expect(chainsOf(text).Moscow).toEqual(['Moscow', 'its']);
  });

  it('stays open elsewhere, as "it" does that stands for nothing', () => {
    const text = 'Microsoft bought a company in Berlin. It was raining. The plan and its costs were unclear.';
    expect(chainsOf(text).Microsoft).toEqual(['Microsoft']);
    expect(chainsOf(text).Berlin).toEqual(['Berlin']);
  });
});

describe('names that the reader took for something else', () => {
  it('are people where they are called like one', () => {
    expect(chain('Emmanuel Macron and Olaf Scholz met in Paris.', 'Olaf Scholz')).toMatchObject({ kind: 'person' });
  });

  it('stay what the lexicon knows them as', () => {
    const text = 'Kerry Washington acted in it. Washington rejected the demand.';
    expect(chainsOf(text)['Kerry Washington']).toEqual(['Kerry Washington']);
    expect(chain(text, 'Washington')).toMatchObject({ kind: 'place', country: 'USA' });
  });
});

describe('headlines in title case', () => {
  it('make no people of names and the words beside them', () => {
    const text =
      'One Absurd Double Standard Clinton And Trump Face.\n\nHillary Clinton met Donald Trump in Ohio. Clinton said little.';
    expect(chainsOf(text)['Hillary Clinton']).toEqual(['Hillary Clinton', 'Clinton']);
    expect(resolve(text).map(({ name }) => name)).not.toContain('Standard Clinton');
  });
});

describe('bodies', () => {
  it('with a title in their name are no people', () => {
    expect(chain('The Justice Department declined to comment.', 'Justice Department')?.kind).not.toBe('person');
  });

  it('are joined by acronym and by what the lexicon knows', () => {
    const text =
      'The International Monetary Fund met. The IMF said growth slowed. The United States and the U.S. agreed.';
    expect(chainsOf(text)['International Monetary Fund']).toEqual(['International Monetary Fund', 'IMF']);
    expect(chainsOf(text)['United States']).toEqual(['United States', 'U.S.']);
  });
});

describe('a long report', () => {
  it('with thousands of names takes time in proportion', () => {
    const names = Array.from({ length: 1_500 }, (_, index) => `Anna Name${index.toString(36)}x`);
    const text = names.map((name) => `${name} said she agreed with the plan.`).join(' ');
    const reading = reader.read(sourceOf(text));
    const started = performance.now();
    expect(resolveMentions(reading).chains.length).toBeGreaterThan(500);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a chain', () => {
  it('has an id that depends on name and kind alone', () => {
    const [one, other] = ['Emmanuel Macron spoke.', 'Later, Emmanuel Macron left.'].map((text) => resolve(text)[0].id);
    expect(one).toBe(other);
    expect(one).toMatch(/^entity-[0-9a-f]{16}$/);
  });

  it('is of a state where a country, of a government where a seat of power is named', () => {
    expect(chain('Russia said the Kremlin would answer.', 'Russia')).toMatchObject({ kind: 'place', country: 'RUS' });
    expect(chain('Russia said the Kremlin would answer.', 'Kremlin')).toMatchObject({ kind: 'government' });
  });

  it('is none where nobody is named', () => {
    expect(resolve('He said that it rained.')).toEqual([]);
  });
});
