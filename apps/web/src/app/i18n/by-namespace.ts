/** The texts of one namespace: a tree whose leaves are what a person reads. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/**
 * Language files by their namespace: `../../features/session/nb.json` holds `session`, and
 * `../nb.json` holds `app`.
 */
export function byNamespace(files: Record<string, unknown>): Readonly<Record<string, TextTree>> {
  const named = Object.entries(files).map(([path, tree]) => {
    const namespace = /features\/([^/]+)\//.exec(path)?.[1] ?? 'app';
    return [namespace, tree as TextTree] as const;
  });
  return Object.fromEntries(named);
}
