import type { Block } from '../outline/block.js';
import { wordsOf } from '../outline/repeats.js';
import { type ArticleModel, shippedArticleModel } from './article/article-model.js';
import { chooseBlocks } from './article/choose-blocks.js';
import type { Witness } from './article/witness-features.js';
import { elementText } from './element-text.js';
import { structuredBody } from './metadata/article-body.js';
import { firstOf } from './metadata/meta-tags.js';
import { type PageData, type PageMetadata, pageDataOf, pageMetadata } from './metadata/page-metadata.js';
import { blocksOf, type PageBlock } from './page-block.js';
import { parsePage } from './parse-page.js';
import { type Element, elementsOf } from './tree.js';

/** A page parsed: its tree, its blocks of text, and what it says of its report. */
export interface ParsedPage {
  readonly source: string;
  readonly root: Element;
  readonly blocks: readonly PageBlock[];
  readonly data: PageData;
}

/** A page's report: headline and blocks of its text, and the page's metadata. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
}

export function parseArticle(source: string): ParsedPage {
  const root = parsePage(source);
  return { source, root, blocks: blocksOf(source, root), data: pageDataOf(source, root) };
}

/** What the page says of its report beside the text, as the article model takes it. */
export const articleWitness = ({ data: { articles, tags } }: ParsedPage): Witness => ({
  body: structuredBody(articles),
  description: firstOf(tags, 'og:description', 'description', 'twitter:description') ?? '',
  title: firstOf(tags, 'og:title', 'twitter:title') ?? '',
});

/** Reads a page: which of its blocks are the report's, the headline, the metadata. @param url where it was fetched from */
export function readPage(source: string, url: string | null, model: ArticleModel = shippedArticleModel()): Page {
  const page = parseArticle(source);
  const body = chooseBlocks(page.blocks, articleWitness(page), model);
  const metadata = pageMetadata(source, page.root, page.blocks, body, page.data, url);
  const headline = headlineBlock(page, metadata.title);
  const title = metadata.title === null ? '' : wordsOf(metadata.title).join(' ');
  const text = body
    .filter(({ content }) => title === '' || wordsOf(content.text).join(' ') !== title)
    .map(
      ({ content, element }): Block => ({
        content,
        role: /^h[1-6]$/.test(element.name) ? 'subheading' : null,
        isItem: /^(?:li|td|th|dd|dt)$/.test(element.name),
      }),
    );
  return { blocks: headline === null ? text : [headline, ...text], metadata };
}

/** The title where it stands on the page: a heading that reads so, else the title element. */
function headlineBlock({ source, root }: ParsedPage, title: string | null): Block | null {
  if (title === null) return null;
  const key = wordsOf(title).join(' ');
  let whole: Block | null = null;
  let part: Block | null = null;
  for (const element of elementsOf(root)) {
    if (!/^(?:h[1-3]|title)$/.test(element.name)) continue;
    const content = elementText(source, element);
    const words = wordsOf(content.text).join(' ');
    const block: Block = { content, role: 'headline' };
    if (element.name !== 'title' && words === key) return block;
    if (words === key) whole ??= block;
    else if (words.includes(key)) part ??= block;
  }
  return whole ?? part;
}
