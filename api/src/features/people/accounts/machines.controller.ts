import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  accountReason,
  machineList,
  machineMade,
  machineParams,
  newMachine,
  type MachineList,
  type MachineMade,
  type NewMachine,
} from '@bdhvs/contracts';
import type { z } from 'zod';
import { Acting, Scope, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { Machines } from './machines.service.js';

@Controller('api/machines')
export class MachinesController {
  constructor(private readonly machines: Machines) {}

  @Get()
  @Requires('machines.manage')
  @Returns(machineList)
  async list(@Scope() scope: UnitScope): Promise<MachineList> {
    return { items: await this.machines.list(scope) };
  }

  @Post()
  @Requires('machines.manage')
  @Returns(machineMade)
  make(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Body(parse(newMachine)) wish: NewMachine,
  ): Promise<MachineMade> {
    return this.machines.make(actor, scope, wish);
  }

  @Post(':id/revoke')
  @Requires('machines.manage')
  @HttpCode(204)
  revoke(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(machineParams)) { id }: z.infer<typeof machineParams>,
    @Body(parse(accountReason)) { reason }: z.infer<typeof accountReason>,
  ): Promise<void> {
    return this.machines.revoke(actor, scope, id, reason);
  }
}
