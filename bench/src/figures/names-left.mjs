import { CITY, LARGE_COMMUNE } from '../data/city.mjs';
import { entry } from '../lib/entry.mjs';
import { medianP95 } from '../lib/latency.mjs';

/** The first page of those who have not finished, in the order of Vietnamese names, plain and with a search. */
const names = (unit, search) =>
  `/api/reports/completion/people?unit=${unit}&status=left${search ? `&search=${encodeURIComponent(search)}` : ''}`;

export async function measure(stage) {
  const city = await stage.city('million');
  const line = async (name, path, atMost) =>
    entry({ name: `names-left.${name}`, value: await medianP95(city, path, 25), unit: 'ms', atMost });
  return [
    await line('commune', names(LARGE_COMMUNE), 20),
    await line('commune-search', names(LARGE_COMMUNE, 'hoa'), 20),
    await line('city', names(CITY), 100),
    await line('city-search', names(CITY, 'nguyễn thị hoa'), 100),
  ];
}
