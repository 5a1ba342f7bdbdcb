/** The figures of the agency and of a superior's line, and the classes planned from them. */
import { can } from '../../../src/domain/access/can.js'
import { dashboardButtons as dashboard } from '../../../src/telegram/screens/dashboard/dashboard-buttons.js'
import { teamButtons as team } from '../../../src/telegram/screens/team/team-buttons.js'
import { competency, type Effect, type ExpectedButton, plain } from './expected-button.js'
import type { Targets } from './targets.js'

/** What exists only once there are results: before, and for a number that is none, it is told to be stale. */
function ofResults(
  action: 'see-unit-gaps' | 'see-small-groups' | 'see-coverage' | 'plan-class' | 'see-rater-statistics' | 'see-reliability',
  effect: Effect,
  data: (gap: Targets['gap']) => string,
): ExpectedButton {
  return {
    effect,
    taps: ({ result, gap }) => [{ data: data(gap), allowed: (member) => result.personId !== -1 && can(member, action, null) }],
  }
}

export const FIGURE_BUTTONS: Record<string, ExpectedButton> = {
  dq: plain('see-fairness', 'reads', dashboard.fairness.data({ cycle: 0 })),
  // Fewer than five wrote: as if there were none.
  dqs: { effect: 'reads', taps: () => [{ data: dashboard.sentences.data({ cycle: 1, page: 1 }), allowed: () => false }] },
  dh: plain('see-dashboard', 'reads', dashboard.home.data({})),
  du: ofResults('see-unit-gaps', 'reads', () => dashboard.units.data({ page: 1 })),
  // In the table one person has a result: a group that the head of the agency is not shown.
  dn: ofResults('see-small-groups', 'reads', ({ unitId }) => dashboard.unit.data({ unit: unitId, page: 1 })),
  dk: ofResults('plan-class', 'reads', ({ unitId }) => dashboard.competency.data({ unit: unitId, competency })),
  dt: ofResults('plan-class', 'writes', ({ unitId, trainingId }) =>
    dashboard.plan.data({ unit: unitId, competency, training: trainingId }),
  ),
  dy: plain('plan-class', 'advances', dashboard.planSure.data({ draft: 1 })),
  dl: plain('plan-class', 'reads', dashboard.classes.data({ page: 1 })),
  // Nobody in the table has planned a class: it is as if it did not exist.
  dc: { effect: 'reads', taps: () => [{ data: dashboard.class.data({ class: 1 }), allowed: () => false }] },
  dw: { effect: 'writes', taps: () => [{ data: dashboard.guests.data({ class: 1 }), allowed: () => false }] },
  dg: ofResults('see-coverage', 'reads', () => dashboard.coverage.data({ page: 1 })),
  df: plain('see-coverage', 'reads', dashboard.effects.data({ page: 1 })),
  dp: plain('see-participation', 'reads', dashboard.participation.data({ page: 1 })),
  da: plain('see-participation', 'reads', dashboard.waiting.data({ page: 1 })),
  dj: plain('see-participation', 'reads', dashboard.training.data({ page: 1 })),
  // By name, on record.
  dan: plain('see-small-groups', 'writes', dashboard.waitingNames.data({ page: 1 })),
  dm: ofResults('see-unit-gaps', 'reads', () => dashboard.heat.data({ page: 1 })),
  db: ofResults('see-unit-gaps', 'reads', () => dashboard.bands.data({ page: 1 })),
  do: ofResults('see-unit-gaps', 'reads', () => dashboard.top.data({ page: 1 })),
  vm: plain('see-team', 'reads', team.home.data({ page: 1 })),
  vl: plain('see-team', 'reads', team.line.data({})),
  vlp: plain('see-team', 'reads', team.participation.data({ page: 1 })),
  vlh: plain('see-team', 'reads', team.heat.data({ page: 1 })),
  vlb: plain('see-team', 'reads', team.bands.data({ page: 1 })),
  vlt: plain('see-team', 'reads', team.top.data({ page: 1 })),
  vlj: plain('see-team', 'reads', team.training.data({ page: 1 })),
  // Names of the own people, on record.
  vlw: plain('see-team', 'writes', team.waiting.data({ page: 1 })),
  vs: plain('see-own-rating-style', 'reads', team.style.data({})),
  // By name, on record. In the table nobody has rated five.
  dr: ofResults('see-rater-statistics', 'writes', () => dashboard.raters.data({ page: 1 })),
  drr: { effect: 'reads', taps: () => [{ data: dashboard.rater.data({ rater: 1, page: 1 }), allowed: () => false }] },
  dv: ofResults('see-reliability', 'reads', () => dashboard.reliability.data({ page: 1 })),
}
