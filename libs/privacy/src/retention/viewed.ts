import type { RoundNumbers } from '#insight';
import type { Remains } from '#schemes';
import { fingerprintOf, HIDDEN_TABLES, type Plan } from './plan.js';
import type { ForgettingPlan, RemainingNumbers } from './retention.views.js';

/** What is hidden is named whether there is any of it or not. */
export const viewedPlan = (plan: Plan): ForgettingPlan => ({
  goes: [
    ...plan.goes.filter(({ isHidden }) => !isHidden).map(({ table, rows }) => ({ table, rows })),
    ...(plan.goes.length > 0 ? HIDDEN_TABLES.map((table) => ({ table, rows: null })) : []),
  ],
  erased: plan.erased.length,
  staying: plan.staying,
  fingerprint: fingerprintOf(plan),
});

export const viewedRemains = ({ numbers, attendance, shifts }: Remains): RemainingNumbers => ({
  numbers: numbers as unknown as RoundNumbers,
  attendance,
  shifts: shifts ?? null,
});
