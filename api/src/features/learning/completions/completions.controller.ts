import { uuid } from '@bdhvs/contracts';
import { completionsOfPerson, revokeCompletion, revokedCompletion } from '@bdhvs/contracts/learning';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { Completions, type CompletionRow } from './completions.service.js';

const ofPersonParams = z.object({ personId: uuid });
const completionParams = z.object({ id: z.coerce.number().int().positive() });

@Controller('api')
export class CompletionsController {
  constructor(private readonly completions: Completions) {}

  @Requires('people.read')
  @Returns(completionsOfPerson)
  @Get('people/:personId/completions')
  async ofPerson(
    @Scope() scope: UnitScope,
    @Param(parse(ofPersonParams)) { personId }: z.infer<typeof ofPersonParams>,
  ): Promise<{ items: CompletionRow[] }> {
    return { items: await this.completions.ofPerson(scope, personId) };
  }

  @Requires('completions.revoke')
  @Returns(revokedCompletion)
  @HttpCode(200)
  @Post('completions/:id/revocation')
  revoke(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(completionParams)) { id }: z.infer<typeof completionParams>,
    @Body(parse(revokeCompletion)) { reason }: z.infer<typeof revokeCompletion>,
  ): Promise<{ courseSlug: string; revokedAt: Date }> {
    return this.completions.revoke(actor, scope, id, reason);
  }
}
