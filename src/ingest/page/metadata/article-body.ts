import { decodeHTML } from 'entities';
import type { LinkedData } from './linked-data.js';

/** The longest article text in a page's structured data, tags cut and references decoded; empty where it gives none. */
export function structuredBody(articles: readonly LinkedData[]): string {
  const bodies = articles.map(({ articleBody }) => (typeof articleBody === 'string' ? articleBody : ''));
  const longest = bodies.reduce((one, other) => (other.length > one.length ? other : one), '');
  return decodeHTML(decodeHTML(longest).replace(/<[^<>]*>/g, ' '));
}
