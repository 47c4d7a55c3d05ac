import type { DocumentFeatures } from './document-features.js';
import type { DocumentKinship } from './document-kinship.js';
import type { EventDocument, EventMention } from './event-mention.js';
import { common, overlap, resemblance } from './overlap.js';
import { cosine } from './sparse-vector.js';
import type { WordKinship } from './word-kinship.js';
import { pairKey, smoothedRate, type WordStatistics } from './word-statistics.js';

/** What the features are looked up in. */
export interface Knowledge {
  readonly statistics: WordStatistics;
  readonly kinship: WordKinship;
  readonly documents: DocumentKinship;
  readonly documentFeatures: DocumentFeatures;
}

/** A mention and its report, the latter also by number. */
export interface Placed {
  readonly mention: EventMention;
  readonly document: EventDocument;
  readonly number: number;
}

/** What speaks for and against two mentions telling of one event; a name for each, -1 where there is nothing to compare. */
export function pairFeatures(one: Placed, other: Placed, knowledge: Knowledge): Record<string, number> {
  return {
    ...wordFeatures(one.mention, other.mention, knowledge),
    ...placeFeatures(one, other, knowledge.documents),
    ...contextFeatures(one.mention, other.mention, knowledge.documents),
    ...participantFeatures(one.mention, other.mention),
    ...knowledge.documentFeatures.between(one.number, other.number),
  };
}

const sameStem = { shared: 9, steps: 0, information: 2 };

function wordFeatures(one: EventMention, other: EventMention, { statistics, kinship, documents }: Knowledge) {
  const same = one.stem === other.stem;
  const akin = same ? sameStem : kinship.between(one.lemma, other.lemma);
  const [pairRate, pairs] = smoothedRate(statistics.pairs, pairKey(one.stem, other.stem), same ? 0.3 : 0.02, 20);
  const rates = [one, other].map(({ stem }) => smoothedRate(statistics.heads, stem, 0.05, 30)[0]);
  const rarities = [one, other].map(({ stem }) => documents.rarityOf(stem));
  return {
    sameLemma: Number(one.lemma === other.lemma),
    sameStem: Number(same),
    sameText: Number(one.text.toLowerCase() === other.text.toLowerCase()),
    commonStart: commonStart(one.stem, other.stem),
    commonWords: overlap(one.words, other.words),
    trigrams: resemblance(trigramsOf(one), trigramsOf(other)),
    vectors: similarityOf(one.vector, other.vector),
    sharedSenses: akin.shared,
    stepsBetween: akin.steps,
    commonInformation: akin.information,
    pairRate,
    pairs: Math.min(pairs, 50),
    headRateHigh: Math.max(...rates),
    headRateLow: Math.min(...rates),
    rarityLow: Math.min(...rarities),
    rarityHigh: Math.max(...rarities),
    verbs: Number(one.verbal) + Number(other.verbal),
  };
}

function placeFeatures(one: Placed, other: Placed, documents: DocumentKinship) {
  const together = one.number === other.number;
  const sentences = [one.mention.sentence, other.mention.sentence];
  return {
    similarity: documents.similarity(one.number, other.number),
    joined: documents.joined(one.number, other.number),
    sameReport: Number(together),
    sentencesApart: together ? Math.min(10, Math.abs(sentences[0] - sentences[1])) : -1,
    later: Math.min(12, Math.max(...sentences)),
    earlier: Math.min(12, ...sentences),
    headElsewhere:
      Number(one.document.words.has(other.mention.stem)) + Number(other.document.words.has(one.mention.stem)),
  };
}

function contextFeatures(one: EventMention, other: EventMention, documents: DocumentKinship) {
  return {
    sentence: cosine(documents.vectorOf(one.sentenceWords), documents.vectorOf(other.sentenceWords)),
    near: cosine(documents.vectorOf(one.nearWords), documents.vectorOf(other.nearWords)),
    names: overlap(one.names, other.names),
    commonNames: common(one.names, other.names),
    places: overlap(one.places, other.places),
    numbers: overlap(one.numbers, other.numbers),
    commonNumbers: common(one.numbers, other.numbers),
    headInSentence: Number(other.sentenceWords.has(one.stem)) + Number(one.sentenceWords.has(other.stem)),
  };
}

function participantFeatures(one: EventMention, other: EventMention) {
  const [all, others] = [participants(one), participants(other)];
  const told = common(all, other.sentenceWords) + common(others, one.sentenceWords);
  return {
    agents: overlap(one.agents, other.agents),
    patients: overlap(one.patients, other.patients),
    circumstances: overlap(one.circumstances, other.circumstances),
    participants: overlap(all, others),
    commonParticipants: common(all, others),
    agent: sameHead(one.agent, other.agent),
    patient: sameHead(one.patient, other.patient),
    crossed: Number(other.patients.has(one.agent ?? '') || one.patients.has(other.agent ?? '')),
    participantsTold: all.size + others.size === 0 ? -1 : told / (all.size + others.size),
  };
}

const participantsOf = new WeakMap<EventMention, ReadonlySet<string>>();

function participants(mention: EventMention): ReadonlySet<string> {
  const { agents, patients, circumstances } = mention;
  const known = participantsOf.get(mention) ?? new Set([...agents, ...patients, ...circumstances]);
  participantsOf.set(mention, known);
  return known;
}

function sameHead(one: string | null, other: string | null): number {
  return one === null || other === null ? -1 : Number(one === other);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length / Math.max(one.length, other.length);
}

const trigrams = new WeakMap<EventMention, ReadonlySet<string>>();

/** Sequences of three characters of a mention's text, its ends marked. */
function trigramsOf(mention: EventMention): ReadonlySet<string> {
  const text = `^${mention.text.toLowerCase()}$`;
  const known =
    trigrams.get(mention) ??
    new Set(Array.from({ length: Math.max(1, text.length - 2) }, (_, start) => text.slice(start, start + 3)));
  trigrams.set(mention, known);
  return known;
}

/** Cosine of two vectors of one length. */
function similarityOf(one: Float32Array, other: Float32Array): number {
  let [product, length, otherLength] = [0, 0, 0];
  for (let index = 0; index < one.length; index++) {
    product += one[index] * other[index];
    length += one[index] * one[index];
    otherLength += other[index] * other[index];
  }
  return length === 0 || otherLength === 0 ? 0 : product / Math.sqrt(length * otherLength);
}
