import { Module } from '@nestjs/common';
import { MyRehearsalsQuery } from './my-rehearsals.query.js';
import { RehearsalExpiry } from './rehearsal-expiry.job.js';
import { RehearsalRatesPage } from './rehearsal-rates.service.js';
import { RehearsalsController } from './rehearsals.controller.js';
import { MyRehearsalsPage } from './rehearsals.service.js';

@Module({
  controllers: [RehearsalsController],
  providers: [MyRehearsalsPage, MyRehearsalsQuery, RehearsalExpiry, RehearsalRatesPage],
})
export class RehearsalsModule {}
