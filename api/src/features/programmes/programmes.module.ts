import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ProgrammeRules } from './programme-rules.service.js';

@Module({
  imports: [OrganisationsModule],
  providers: [ProgrammeRules],
  exports: [ProgrammeRules],
})
export class ProgrammesModule {}
