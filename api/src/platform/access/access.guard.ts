import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { permissionsOfRole, type Permission } from '@bdhvs/contracts';
import { Clock } from '../clock.js';
import { ForbiddenProblem, UnauthenticatedProblem } from '../problems/problem.js';
import { MachineKeys } from '../session/machine-keys.js';
import { Sessions } from '../session/sessions.js';
import { sessionTokenOf } from '../session/session-cookie.js';
import type { AccessedRequest, Actor } from './actor.js';
import { assertNotForged } from './csrf.js';
import { PUBLIC, REQUIRED_PERMISSION } from './requires.js';
import { UnitScope } from './unit-scope.js';
import { UnitTreePort } from './unit-tree.port.js';

const KEPT_SCOPES = 500;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Denies by default: a handler that declares neither @Public nor @Requires is answered 403, for everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  /** By the tree's version, the day and the grants' units: a city's two thousand units are not gathered anew each time. */
  private readonly scopes = new Map<string, UnitScope>();

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly machines: MachineKeys,
    private readonly tree: UnitTreePort,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<AccessedRequest>();
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) {
      if (!READS.has(request.method)) assertNotForged(request);
      return true;
    }
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(REQUIRED_PERMISSION, targets);
    if (!permission) throw new ForbiddenProblem('Đường dẫn này chưa khai báo quyền.');

    const { authorization } = request.headers;
    if (authorization !== undefined && /^bearer /i.test(authorization)) {
      request.scope = await this.scopeOfMachine(request, permission, authorization);
      return true;
    }
    const token = sessionTokenOf(request);
    const found = token ? await this.sessions.find(token) : undefined;
    if (!found) throw new UnauthenticatedProblem();
    request.actor = found.actor;
    if (!READS.has(request.method) && request.headers['x-csrf-token'] !== found.actor.csrfToken) {
      throw new ForbiddenProblem('Thiếu hoặc sai mã chống giả mạo. Hãy tải lại trang.');
    }
    if (permission === 'learning.self') {
      request.scope = UnitScope.none;
      return true;
    }
    const scope = await this.scopeOf(found.actor, permission, found.treeVersion);
    if (!scope) throw new ForbiddenProblem();
    request.scope = scope;
    return true;
  }

  /** A program reads what its key names, below its unit. Its key is no cookie: no foreign page can make it be sent. */
  private async scopeOfMachine(
    request: AccessedRequest,
    permission: Permission,
    authorization: string,
  ): Promise<UnitScope> {
    const found = await this.machines.find(authorization);
    if (!found) throw new UnauthenticatedProblem('Khóa truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.');
    if (!READS.has(request.method) || !found.permissions.includes(permission)) throw new ForbiddenProblem();
    request.actor = found.actor;
    return this.scopeBelow([{ unitId: found.unitId, subtree: true }], found.treeVersion);
  }

  private async scopeOf(
    actor: Actor,
    permission: Permission,
    treeVersion: number,
  ): Promise<UnitScope | undefined> {
    const giving = actor.grants.filter((grant) => permissionsOfRole[grant.role].includes(permission));
    if (giving.length === 0) return undefined;
    return this.scopeBelow(giving, treeVersion);
  }

  private async scopeBelow(
    giving: readonly { unitId: number; subtree: boolean }[],
    treeVersion: number,
  ): Promise<UnitScope> {
    const day = this.clock.today();
    const units: number[] = [];
    const key = `${treeVersion}|${day}|${giving.map(({ unitId, subtree }) => (subtree ? `${unitId}+` : unitId)).join()}`;
    const known = this.scopes.get(key);
    if (known) return known;
    for (const grant of giving) {
      if (grant.subtree) units.push(...(await this.tree.subtree(grant.unitId, day, treeVersion)));
      else units.push(grant.unitId);
    }
    const scope = UnitScope.of(units);
    if (this.scopes.size >= KEPT_SCOPES) this.scopes.delete(this.scopes.keys().next().value as string);
    this.scopes.set(key, scope);
    return scope;
  }
}
