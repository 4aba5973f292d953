import { preferences, type ChosenPreferences } from '@bdhvs/contracts/preferences';
import { Body, Controller, Get, Header, Put } from '@nestjs/common';
import { Acting, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { PersonPreferences } from './preferences.service.js';

@Controller('api/me/preferences')
export class PreferencesController {
  constructor(private readonly chosen: PersonPreferences) {}

  @Requires('learning.self')
  @Returns(preferences)
  @Header('cache-control', 'no-store')
  @Get()
  mine(@Acting() actor: Actor): Promise<ChosenPreferences> {
    return this.chosen.of(actor.personId);
  }

  @Requires('learning.self')
  @Returns(preferences)
  @Header('cache-control', 'no-store')
  @Put()
  keep(
    @Acting() actor: Actor,
    @Body(parse(preferences)) chosen: ChosenPreferences,
  ): Promise<ChosenPreferences> {
    return this.chosen.keep(actor.personId, chosen);
  }
}
