import { SMALL_COMMUNE } from '../data/city.mjs';
import { entry } from '../lib/entry.mjs';
import { medianP95 } from '../lib/latency.mjs';

export async function measure(stage) {
  const city = await stage.city('million');
  const by = async (by) => medianP95(city, `/api/reports/completion?unit=${SMALL_COMMUNE}&by=${by}`, 60);
  return [
    entry({ name: 'share-one.by-unit', value: await by('unit'), unit: 'ms', atMost: 10 }),
    entry({ name: 'share-one.by-course', value: await by('course'), unit: 'ms', atMost: 10 }),
  ];
}
