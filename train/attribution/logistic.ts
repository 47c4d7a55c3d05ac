const steps = 4000;
const rate = 0.1;

/** Logistic regression by gradient descent; the weights of the features. */
export function fitLogistic(
  rows: readonly { readonly features: readonly number[]; readonly right: boolean }[],
): number[] {
  const weights = new Array<number>(rows[0].features.length).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map(() => 0);
    for (const { features, right } of rows) {
      const sum = features.reduce((total, value, index) => total + value * weights[index], 0);
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      features.forEach((value, index) => {
        gradient[index] += error * value;
      });
    }
    gradient.forEach((value, index) => {
      weights[index] -= (rate * value) / rows.length;
    });
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4);
}
