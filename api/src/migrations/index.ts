import { Foundations1790000000001 } from './0001-foundations.js';
import { Organisations1790000000002 } from './0002-organisations.js';
import { People1790000000003 } from './0003-people.js';
import { Roster1790000000004 } from './0004-roster.js';
import { Learning1790000000005 } from './0005-learning.js';
import { Programmes1790000000006 } from './0006-programmes.js';
import { Shares1790000000007 } from './0007-shares.js';
import { GrantsOfTheApplication1790000000999 } from './0008-grants-of-the-application.js';
import { Certificates1790000001010 } from './0010-certificates.js';
import { Preferences1790000001011 } from './0011-preferences.js';
import { Authoring1790000001012 } from './0012-authoring.js';
import { Skills1790000001013 } from './0013-skills.js';
import { Rehearsals1790000001014 } from './0014-rehearsals.js';
import { RuleBuilds1790000001015 } from './0015-rule-builds.js';
import { Machines1790000001016 } from './0016-machines.js';

/** In the order in which they run. A later one is added at the end and grants its own tables. */
export const migrations = [
  Foundations1790000000001,
  Organisations1790000000002,
  People1790000000003,
  Roster1790000000004,
  Learning1790000000005,
  Programmes1790000000006,
  Shares1790000000007,
  GrantsOfTheApplication1790000000999,
  Certificates1790000001010,
  Preferences1790000001011,
  Authoring1790000001012,
  Skills1790000001013,
  Rehearsals1790000001014,
  RuleBuilds1790000001015,
  Machines1790000001016,
];
