/** SQL: the name of person `p`, who stands by what they wrote; null: protected, or has been erased. */
export const named = (p: string): string =>
  `case when ${p}.erased_at is null and not ${p}.is_protected
   then ${p}.given_name || ' ' || ${p}.family_name end`;
