import { decodeMessagePack } from './wheel.js';

/** An array as msgpack-numpy writes it. */
interface NumpyArray {
  readonly type: string;
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/** A serialized thinc model: a list of nodes, each with its dimensions, attributes and parameters. */
interface SerializedModel {
  readonly nodes: readonly { readonly name: string }[];
  readonly attrs: readonly Readonly<Record<string, Uint8Array>>[];
  readonly params: readonly Readonly<Record<string, NumpyArray | null>>[];
}

export interface ModelArray {
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
  readonly seed?: number;
}

export interface ModelNode {
  readonly name: string;
  readonly seed: number | undefined;
  readonly arrays: Readonly<Record<string, ModelArray>>;
}

/** The nodes of a thinc model that hold parameters, in order. */
export function readThincModel(serialized: unknown): ModelNode[] {
  const { nodes, attrs, params } = serialized as SerializedModel;
  return nodes.flatMap(({ name }, index) => {
    const arrays: Record<string, ModelArray> = {};
    for (const [key, array] of Object.entries(params[index])) {
      if (array === null) continue;
      if (array.type !== '<f4') throw new Error(`${name}.${key} is of type ${array.type}, not 32-bit floats`);
      arrays[key] = { shape: array.shape, bytes: array.data };
    }
    if (Object.keys(arrays).length === 0) return [];
    const seed = attrs[index].seed;
    return [{ name, seed: seed === undefined ? undefined : Number(decodeMessagePack(seed)), arrays }];
  });
}

/** The parameters of hash embedding, mixer and window layers of a `spacy.Tok2Vec`. */
export function encoderArrays(prefix: string, nodes: readonly ModelNode[]): Record<string, ModelArray> {
  const arrays: Record<string, ModelArray> = {};
  nodes
    .filter((node) => node.name === 'hashembed')
    .forEach((node, index) => {
      arrays[`${prefix}/embed/${index}`] = { ...node.arrays.E, seed: node.seed };
    });
  const norms = nodes.filter((node) => node.name === 'layernorm');
  nodes
    .filter((node) => node.name === 'maxout')
    .forEach((node, index) => {
      const layer = `${prefix}/layer/${index}`;
      arrays[`${layer}/weight`] = node.arrays.W;
      arrays[`${layer}/bias`] = node.arrays.b;
      arrays[`${layer}/gain`] = norms[index].arrays.G;
      arrays[`${layer}/shift`] = norms[index].arrays.b;
    });
  return arrays;
}

/** The parameters of a `spacy.TransitionBasedParser`: projection, precomputed lower layer, upper layer. */
export function transitionArrays(prefix: string, nodes: readonly ModelNode[]): Record<string, ModelArray> {
  const lower = only(nodes.filter((node) => node.name === 'precomputable_affine'));
  const hidden = lower.arrays.b.shape[0];
  const linear = nodes.filter((node) => node.name === 'linear');
  const projection = only(linear.filter((node) => node.arrays.W.shape[0] === hidden));
  const upper = only(linear.filter((node) => node.arrays.W.shape[0] !== hidden));
  return {
    [`${prefix}/projection/weight`]: projection.arrays.W,
    [`${prefix}/projection/bias`]: projection.arrays.b,
    [`${prefix}/lower/weight`]: lower.arrays.W,
    [`${prefix}/lower/bias`]: lower.arrays.b,
    [`${prefix}/lower/padding`]: lower.arrays.pad,
    [`${prefix}/upper/weight`]: upper.arrays.W,
    [`${prefix}/upper/bias`]: upper.arrays.b,
  };
}

export function only<T>(items: readonly T[]): T {
  if (items.length !== 1) throw new Error(`expected one, found ${items.length}`);
  return items[0];
}
