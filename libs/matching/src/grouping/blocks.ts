/** Joins what belongs together: union-find with path halving (Tarjan and van Leeuwen, 1984). */
export const unite = (count: number, links: Iterable<readonly [number, number]>): Int32Array => {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  for (const [a, b] of links) {
    const x = root(a);
    const y = root(b);
    // The smaller index leads, so that the order of the links does not matter.
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  }
  for (let i = 0; i < count; i++) parent[i] = root(i);
  return parent;
};
