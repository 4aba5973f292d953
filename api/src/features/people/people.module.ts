import { Module } from '@nestjs/common';
import { Identities } from './identities.service.js';
import { Memberships } from './memberships.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleQuery } from './people.query.js';
import { PersonFacts } from './person-facts.query.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PersonPreferences } from './preferences/preferences.service.js';
import { RosterApply } from './roster/roster-apply.service.js';
import { RosterChanges } from './roster/roster-changes.query.js';
import { RosterController } from './roster/roster.controller.js';
import { RosterExpiry } from './roster/roster-expiry.job.js';
import { RosterHistory } from './roster/roster-history.query.js';
import { RosterPreview } from './roster/roster-preview.service.js';
import { RosterService } from './roster/roster.service.js';
import { RosterStore } from './roster/roster-store.js';
import { RosterUndo } from './roster/roster-undo.service.js';
import { RosterUnits } from './roster/roster-units.query.js';
import { RosterViews } from './roster/roster-view.service.js';

@Module({
  controllers: [PeopleController, PreferencesController, RosterController],
  providers: [
    Identities,
    Memberships,
    PeopleQuery,
    PersonFacts,
    PersonPreferences,
    RosterApply,
    RosterChanges,
    RosterExpiry,
    RosterHistory,
    RosterPreview,
    RosterService,
    RosterStore,
    RosterUndo,
    RosterUnits,
    RosterViews,
  ],
  exports: [Memberships, PeopleQuery, RosterService, RosterApply],
})
export class PeopleModule {}
