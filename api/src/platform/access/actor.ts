import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role, SignedInBy } from '@bdhvs/contracts';
import type { FastifyRequest } from 'fastify';
import type { UnitScope } from './unit-scope.js';

export interface Grant {
  id: number;
  role: Role;
  unitId: number;
  subtree: boolean;
}

/** Who acts: taken from the session, never from a body. */
export interface Actor {
  accountId: string;
  personId: string;
  sessionId: string;
  signedInBy: SignedInBy;
  signedInAt: Date;
  csrfToken: string;
  grants: Grant[];
}

export interface AccessedRequest extends FastifyRequest {
  actor?: Actor;
  scope?: UnitScope;
}

/** The signed-in actor of a handler that is not @Public. */
export const Acting = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<AccessedRequest>().actor;
  if (!actor) throw new Error('@Acting needs a handler with @Requires');
  return actor;
});

/** The units that the actor may see under the permission that the handler requires. */
export const Scope = createParamDecorator((_data: unknown, context: ExecutionContext): UnitScope => {
  const scope = context.switchToHttp().getRequest<AccessedRequest>().scope;
  if (!scope) throw new Error('@Scope needs a handler with @Requires');
  return scope;
});
