import { CITY, LARGE_COMMUNE, SMALL_COMMUNE } from '../data/city.mjs';
import { entry } from '../lib/entry.mjs';
import { medianP95, medianWait } from '../lib/latency.mjs';

/** A month's end in the middle of the city's history, and a moment soon after it. */
const PAST = 'asOf=2026-06-30&completionsUpTo=2026-06-30';
const KNOWN = '&knownBy=2026-07-15';
const report = (unit, more) => `/api/reports/completion?unit=${unit}&by=unit&${more}`;

export async function measure(stage) {
  const city = await stage.city('million');
  const line = (name, value, atMost) => entry({ name: `share-past.${name}`, value, unit: 'ms', atMost });
  return [
    line('commune', await medianP95(city, report(SMALL_COMMUNE, PAST), 25), 60),
    line('large-commune', await medianP95(city, report(LARGE_COMMUNE, PAST), 15), 60),
    line('city', await medianWait(city, report(CITY, PAST)), 4000),
    line('commune-known-by', await medianP95(city, report(SMALL_COMMUNE, PAST + KNOWN), 15), 120),
    line('large-commune-known-by', await medianP95(city, report(LARGE_COMMUNE, PAST + KNOWN), 8), 120),
    line('city-known-by', await medianWait(city, report(CITY, PAST + KNOWN)), 15_000),
  ];
}
