import type { StaffPage } from '../../ui/staff/pages.js';

/** Pages of a commune's and a city's staff. To add one: write it as a file with a default export and list it here. */
export const managePages: StaffPage[] = [];
