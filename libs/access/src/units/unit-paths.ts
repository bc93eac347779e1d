import type { Tx } from '#platform';

export interface UnitPath {
  readonly id: string;
  /** With the units above it, the topmost first. */
  readonly path: string;
}

interface UnitInTree extends UnitPath {
  readonly parentId: string | null;
  readonly name: string;
  readonly depth: number;
}

/** The institution's units as a tree written down: each after the one above it, then by name. */
export const unitTree = (tx: Tx): Promise<UnitInTree[]> =>
  tx.query<UnitInTree>(
    `with recursive tree as (
       select id, parent_id, name, name as path, 0 as depth, array[name, id::text] as place
       from units where institution_id = $1 and parent_id is null
       union all
       select u.id, u.parent_id, u.name, t.path || ' › ' || u.name, t.depth + 1,
              t.place || array[u.name, u.id::text]
       from tree t join units u on u.institution_id = $1 and u.parent_id = t.id)
     select id, parent_id as "parentId", name, path, depth from tree order by place`,
    [tx.institutionId],
  );

export const unitPaths = async (tx: Tx): Promise<UnitPath[]> =>
  (await unitTree(tx)).map(({ id, path }) => ({ id, path }));
