/** The viewer with a plan that was cut for its reader, as a portal opens it. */
import '@isp-kit/components/define/isp-plan-viewer';

const answer = await fetch('view.json');
const viewer = document.createElement('isp-plan-viewer');
viewer.today = '2029-10-01';
viewer.view = (await answer.json()) as NonNullable<typeof viewer.view>;
document.querySelector('main')?.append(viewer);
