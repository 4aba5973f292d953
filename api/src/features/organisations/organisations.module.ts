import { Global, Module } from '@nestjs/common';
import { UnitTreePort } from '../../platform/access/unit-tree.port.js';
import { UnitAliasesController } from './unit-aliases.controller.js';
import { UnitAliases } from './unit-aliases.service.js';
import { UnitRecorder } from './unit-recorder.service.js';
import { UnitList } from './unit-list.service.js';
import { UnitsController } from './units.controller.js';
import { Units } from './units.service.js';

/** Global because the platform's guard asks it which units a grant covers. */
@Global()
@Module({
  controllers: [UnitsController, UnitAliasesController],
  providers: [Units, UnitList, UnitAliases, UnitRecorder, { provide: UnitTreePort, useExisting: Units }],
  exports: [Units, UnitRecorder, UnitTreePort],
})
export class OrganisationsModule {}
