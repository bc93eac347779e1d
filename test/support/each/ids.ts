/** What stands in the place of `{id}`, by the first part of the path: `rounds`. */
export type Ids = Readonly<Record<string, string>>;
