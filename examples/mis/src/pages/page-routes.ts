/** Which page is at which address. */
import { Hono, type Context } from 'hono';
import { openPlan } from '../api/open-plan.ts';
import { Problem } from '../http/problem.ts';
import { signedIn, type SignedInEnv } from '../session/session.ts';
import { readChangeLog } from '../store/change-log.ts';
import { listPlans } from '../store/plans.ts';
import type { System } from '../system.ts';
import { historyPage } from './history-page.ts';
import { changePage, readPage, reviewPage } from './plan-pages.ts';
import { pagesFor, type PlanPage } from './plan-frame.ts';
import { planListPage } from './plan-list.ts';

export function pageRoutes(system: System): Hono<SignedInEnv> {
  const pages = new Hono<SignedInEnv>();
  pages.use(signedIn(system, (c) => c.redirect('/sign-in', 303)));

  pages.get('/', async (c) => {
    const person = c.get('person');
    const stored = await listPlans(system.database, person);
    const plans = stored.map(({ plan }) => plan);
    return c.html(planListPage({ person, plans, today: system.clock.today() }));
  });

  pages.get('/:id', async (c) => c.html(readPage(await planFor(c, 'read'))));
  pages.get('/:id/change', async (c) => c.html(changePage(await planFor(c, 'change'))));
  pages.get('/:id/review', async (c) => c.html(reviewPage(await planFor(c, 'review'))));

  pages.get('/:id/history', async (c) => {
    const { person, plan } = await planFor(c, 'history');
    const { schoolId } = person;
    const log = await readChangeLog(system.database, { schoolId, planId: plan.id });
    return c.html(await historyPage({ person, plan, log }));
  });
  return pages;

  async function planFor(c: Context<SignedInEnv, '/:id'>, here: PlanPage) {
    const person = c.get('person');
    const { plan, contributorId } = await openPlan(system, person, c.req.param('id'));
    if (!pagesFor(person).includes(here)) throw notYours;
    return { person, plan, contributorId, today: system.clock.today() };
  }
}

const notYours = new Problem({
  status: 403,
  code: 'MIS_NOT_YOUR_PAGE',
  detail: 'The school writes this part. Please tell the SENCO what you would like to change.',
});
