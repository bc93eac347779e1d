import type { RoundNumbers } from '#insight';
import type { Remains } from '#schemes';
import { fingerprintOf, type Plan } from './plan.js';
import type { ForgettingPlan, RemainingNumbers } from './retention.views.js';

export const viewedPlan = (plan: Plan): ForgettingPlan => ({
  goes: plan.goes.map(({ table, rows }) => ({ table, rows })),
  erased: plan.erased.length,
  staying: plan.staying,
  fingerprint: fingerprintOf(plan),
});

export const viewedRemains = ({ numbers, attendance }: Remains): RemainingNumbers => ({
  numbers: numbers as unknown as RoundNumbers,
  attendance,
});
