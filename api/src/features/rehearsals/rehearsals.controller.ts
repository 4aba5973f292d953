import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  myRehearsals,
  rehearsalConsent,
  rehearsalParams,
  rehearsalRateQuery,
  rehearsalRates,
  rehearsalScenario,
  type MyRehearsals,
  type RehearsalRates,
  type RehearsalScenario,
} from '@bdhvs/contracts/rehearsals';
import type { z } from 'zod';
import { Acting, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { RehearsalRatesPage } from './rehearsal-rates.service.js';
import { MyRehearsalsPage } from './rehearsals.service.js';

@Controller('api')
export class RehearsalsController {
  constructor(
    private readonly page: MyRehearsalsPage,
    private readonly rates: RehearsalRatesPage,
  ) {}

  @Requires('learning.self')
  @Returns(myRehearsals)
  @Get('me/rehearsals')
  mine(@Acting() actor: Actor): Promise<MyRehearsals> {
    return this.page.of(actor);
  }

  @Requires('learning.self')
  @Returns(myRehearsals)
  @Put('me/rehearsals/consent')
  say(
    @Acting() actor: Actor,
    @Body(parse(rehearsalConsent)) { agreed }: z.infer<typeof rehearsalConsent>,
  ): Promise<MyRehearsals> {
    return this.page.say(actor, agreed);
  }

  @Requires('learning.self')
  @Returns(rehearsalScenario)
  @HttpCode(200)
  @Post('me/rehearsals/:id/opening')
  open(
    @Acting() actor: Actor,
    @Param(parse(rehearsalParams)) { id }: z.infer<typeof rehearsalParams>,
  ): Promise<RehearsalScenario> {
    return this.page.open(actor, id);
  }

  @Requires('courses.author')
  @Returns(rehearsalRates)
  @Get('author/rehearsals')
  rate(
    @Query(parse(rehearsalRateQuery)) { months }: z.infer<typeof rehearsalRateQuery>,
  ): Promise<RehearsalRates> {
    return this.rates.of(months);
  }
}
